package io.attune.platform.outbox;

/**
 * What another instance may have left undone besides its outboxes; every bean of this type is called on the instances
 * that live, when one has stopped saying that it does. Two may be called for the same crash; it must not harm.
 */
@FunctionalInterface
public interface TakeOver {

    void takeOver();
}
