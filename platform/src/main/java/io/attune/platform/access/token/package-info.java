/**
 * Tokens, verified: who signed, for whom, until when. Two issuers are believed, the identity provider for people and
 * the grants of our own for the holder of one record; only signatures with a public key count.
 */
@NullMarked
package io.attune.platform.access.token;

import org.jspecify.annotations.NullMarked;
