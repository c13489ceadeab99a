package io.attune.platform.store;

import java.time.Instant;

/**
 * The memory of a command in the document it changed.
 *
 * @param outcome simple name of the outcome's record, among the permitted ones of its sealed type
 * @param answer the outcome as JSON
 */
record CommandRecord(String key, String bodyHash, Instant at, String outcome, String answer) {}
