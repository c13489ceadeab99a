/** The directory over HTTP, open to everyone: how a question is written, a page, and a cursor. */
@NullMarked
package io.attune.matching.directory.web;

import org.jspecify.annotations.NullMarked;
