package io.attune.matching.shortlist;

/** Whether this instance has read everyone there is: before that, who is missing here has not left. */
@FunctionalInterface
public interface EveryoneKnown {

    boolean isTrue();
}
