/**
 * Where accesses happen: every request whose rule says that it is about a record. Its answer is held back until the
 * entry is stored; before a change there is an entry too. And where the entries can be read.
 */
@NullMarked
package io.attune.platform.audit.web;

import org.jspecify.annotations.NullMarked;
