package io.attune.matching.fit.rule;

/** A reason to come sooner or later in the order, named by its sentence; it never excludes anybody. */
public interface SoftRule {

    /** The code by which the fit model weighs it. */
    String code();

    Reading read(Pairing pairing);
}
