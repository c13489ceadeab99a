/**
 * One request followed through every service it touches: W3C trace context, held by the thread that serves it. Web and
 * messaging put it in and take it out; nobody else needs to know.
 */
@NullMarked
package io.attune.platform.trace;

import org.jspecify.annotations.NullMarked;
