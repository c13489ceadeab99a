/**
 * Clients as opaque ids, and the seal on everything that says who they are. A client's key is destroyed to forget them.
 */
@NullMarked
package io.attune.profile.client;

import org.jspecify.annotations.NullMarked;
