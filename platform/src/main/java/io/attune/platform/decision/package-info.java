/**
 * What a decision is made of: the state before, the events it yields, the outcome, and the command that asked. Pure
 * values that a domain package may name; nothing here knows a store, a broker or HTTP.
 */
@NullMarked
package io.attune.platform.decision;

import org.jspecify.annotations.NullMarked;
