package io.attune.profile.consent;

import java.time.Duration;

/** @param patience how long whoever takes a consent back waits at most until it has taken effect everywhere */
public record ConsentSettings(Duration patience) {}
