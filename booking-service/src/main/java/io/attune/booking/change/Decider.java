package io.attune.booking.change;

/** Documents that decide changes; implemented by the noun that keeps them. */
public interface Decider {

    /** Whether it keeps the document. */
    boolean keeps(String decidedBy);

    Verdict verdict(Undertaking undertaking);

    /** Writes into the document that the change is given up, unless it is made; a decision that comes late fails. */
    Verdict abandon(Undertaking undertaking);
}
