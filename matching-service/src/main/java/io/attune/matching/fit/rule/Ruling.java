package io.attune.matching.fit.rule;

/** What one hard rule said about one candidate, and whether the candidate is refused for it. */
public record Ruling(String rule, Verdict verdict, boolean refuses) {}
