package io.attune.matching.fit.model;

/**
 * A fit model as it is written down, word for word.
 *
 * @param source where it was read from, for whoever has to mend it
 */
public record WrittenModel(String source, String text) {}
