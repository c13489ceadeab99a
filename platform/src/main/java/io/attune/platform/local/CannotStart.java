package io.attune.platform.local;

/** Something this machine lacks or holds keeps a local part from starting; the message is one sentence for a person. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
