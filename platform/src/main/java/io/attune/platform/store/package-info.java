/**
 * MongoDB, one aggregate to a document and one conditional write to a change. Services open their collections here;
 * nothing but the store rooms of the services may come in.
 */
@NullMarked
package io.attune.platform.store;

import org.jspecify.annotations.NullMarked;
