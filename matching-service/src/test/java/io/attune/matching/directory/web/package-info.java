/** What a query to the directory may say, and how each mistake in it is named. */
@NullMarked
package io.attune.matching.directory.web;

import org.jspecify.annotations.NullMarked;
