package io.attune.platform.start;

import java.util.List;

/** The settings are not fit for the environment that they name. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartRefused(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
    }
}
