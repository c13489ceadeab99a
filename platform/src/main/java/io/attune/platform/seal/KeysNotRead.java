package io.attune.platform.seal;

/** The keys have not all been read since the start, so one that is missing may still come. */
public final class KeysNotRead extends RuntimeException {

    public KeysNotRead() {
        super("The keys of the records are still being read.");
    }
}
