package io.attune.planted.broken.unplanned;

/** Lies in a package that nobody described. */
record Wick(int length) {}
