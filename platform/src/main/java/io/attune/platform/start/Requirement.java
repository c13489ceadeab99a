package io.attune.platform.start;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** One thing that an environment asks of a service's settings. */
interface Requirement {

    /** A sentence for each setting that is not as it must be, naming it and never saying what it was set to. */
    Stream<String> unmet(Environment settings);
}
