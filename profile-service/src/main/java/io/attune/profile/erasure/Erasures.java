package io.attune.profile.erasure;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every erasure, by the id of its receipt. */
public interface Erasures {

    Optional<Erasure> find(String receiptId);

    /** Keeps it unless there is one. */
    void keep(String receiptId, Erasure erasure);

    /** Changes the erasure where there is one. */
    void change(String receiptId, UnaryOperator<Erasure> change);
}
