package io.attune.profile.therapist;

/** Names one therapist everywhere in the system; says nothing else. */
public record TherapistId(String value) {}
