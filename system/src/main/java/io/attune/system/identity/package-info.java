/**
 * The identity provider of one machine: a real OpenID Connect issuer with four demo users, kept inside the runner's
 * process. In production its place is taken by the practice's own issuer; no service knows the difference.
 */
@NullMarked
package io.attune.system.identity;

import org.jspecify.annotations.NullMarked;
