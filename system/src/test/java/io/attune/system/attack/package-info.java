/**
 * Somebody who means harm, against the running system: forged tokens, other people's records, requests that no program
 * of ours would send. What is asked of every answer is the same: nothing is told, nothing is changed, nothing breaks.
 */
@NullMarked
package io.attune.system.attack;

import org.jspecify.annotations.NullMarked;
