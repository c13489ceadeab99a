package io.attune.matching.words;

/** A reason as the client reads it, with the code of the rule it came from. */
public record Sentence(String code, String text) {}
