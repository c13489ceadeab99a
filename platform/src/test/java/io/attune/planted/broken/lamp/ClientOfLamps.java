package io.attune.planted.broken.lamp;

import io.attune.planted.kept.oil.Oil;

/** Named as a person would be, and burning another service's oil. */
public record ClientOfLamps(Oil oil) {}
