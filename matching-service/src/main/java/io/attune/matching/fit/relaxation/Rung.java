package io.attune.matching.fit.relaxation;

import java.util.stream.Stream;

/** One constraint that may give way. */
interface Rung {

    Stream<Relaxation> relax(Deadlock deadlock);
}
