/**
 * Who is signed in at a browser. The front door asks the issuer, keeps the tokens sealed in its own store, and puts
 * them to the requests of that browser: nothing that opens anything ever reaches a page. Every instance knows every
 * session.
 */
@NullMarked
package io.attune.gateway.session;

import org.jspecify.annotations.NullMarked;
