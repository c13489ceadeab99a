package io.attune.profile.client;

/** The document and field a sealed value belongs to; it cannot be opened anywhere else. */
public record SealedPlace(String document, String field) {}
