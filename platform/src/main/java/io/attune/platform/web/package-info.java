/**
 * What every service says over HTTP in the same words: problems, forms and their pointers, idempotency keys, entity
 * tags, correlation. No route lives here.
 */
@NullMarked
package io.attune.platform.web;

import org.jspecify.annotations.NullMarked;
