package io.attune.profile.intake;

/** Names one intake everywhere in the system; says nothing else. */
public record IntakeId(String value) {}
