/**
 * The forgetting of an intake, which takes every service: who has done it, and the receipt that says so. How long
 * something must be kept first is said here too.
 */
@NullMarked
package io.attune.profile.erasure;

import org.jspecify.annotations.NullMarked;
