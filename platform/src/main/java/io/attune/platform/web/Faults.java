package io.attune.platform.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Says where a fault came from without its message, which may quote what a person wrote. */
final class Faults {

    private static final int FRAMES = 12;

    private Faults() {}

    static String withoutMessages(Throwable fault) {
        var frames = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
        var cause = fault.getCause();
        var here = fault.getClass().getName() + frames;
        return cause == null ? here : here + "\ncaused by " + withoutMessages(cause);
    }
}
