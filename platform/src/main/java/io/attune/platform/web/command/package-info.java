/**
 * Reads what makes a request safe to repeat and safe to race: its idempotency key and the version it was based on. Only
 * keyed hashes of keys and bodies leave this room.
 */
@NullMarked
package io.attune.platform.web.command;

import org.jspecify.annotations.NullMarked;
