/** Replay over HTTP, for staff: whether the same comes of it, and what differs, with no clinical value to a clerk. */
@NullMarked
package io.attune.matching.replay.web;

import org.jspecify.annotations.NullMarked;
