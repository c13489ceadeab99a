package io.attune.platform.seal;

/** Something was to be written about a record whose key has been destroyed. */
public final class RecordErased extends RuntimeException {

    public RecordErased(String record) {
        super("The record " + record + " was erased.");
    }
}
