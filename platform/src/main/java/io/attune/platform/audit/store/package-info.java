/** Keeps the chains in the service's own database, in the collection {@code audit}, one document to an entry. */
@NullMarked
package io.attune.platform.audit.store;

import org.jspecify.annotations.NullMarked;
