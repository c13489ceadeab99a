package io.attune.planted.broken.oil;

import io.attune.planted.broken.lamp.LampManager;

/** Knows the lamp that knows it. */
public record Oil(LampManager lamp) {}
