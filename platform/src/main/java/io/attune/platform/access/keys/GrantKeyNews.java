package io.attune.platform.access.keys;

/** Whether every grant key announced so far has been heard, so that an unheard one can be called unknown. */
@FunctionalInterface
public interface GrantKeyNews {

    boolean allHeard();
}
