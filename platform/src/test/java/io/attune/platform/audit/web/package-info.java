/** Requests over real HTTP and what is written of them. */
@NullMarked
package io.attune.platform.audit.web;

import org.jspecify.annotations.NullMarked;
