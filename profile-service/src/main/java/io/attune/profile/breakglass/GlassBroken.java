package io.attune.profile.breakglass;

/** Everyone who watches is told, at once. */
public record GlassBroken(String intakeId, String by, Opening opening) {}
