/**
 * Who saw or changed which record, kept for good: one chain of entries per record, each sealed over the one before it.
 * Entries are added and read, and nothing here or anywhere else alters or removes one. They hold opaque ids, roles and
 * names of fields, never a value, so they outlive the key under which the record itself can be read. The rooms below
 * say when an access happens, where chains are kept, and how their heads reach the outside.
 */
@NullMarked
package io.attune.platform.audit;

import org.jspecify.annotations.NullMarked;
