package io.attune.platform.decision;

/** So many deciders wrote the same aggregate at once that this one never won; worth asking again a moment later. */
public final class Contended extends RuntimeException {
    public Contended(String collection) {
        super("Too many writers at once in " + collection + ".");
    }
}
