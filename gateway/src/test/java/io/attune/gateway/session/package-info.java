/** Tests of sessions: a browser, two front doors with one store, an issuer that tells what it was asked. */
@NullMarked
package io.attune.gateway.session;

import org.jspecify.annotations.NullMarked;
