package io.attune.profile.instrument;

/** A range of the sum over all items, both ends included, as the instrument's authors published it. */
public record Band(String code, int from, int to) {}
