/** The vocabulary over HTTP. */
@NullMarked
package io.attune.profile.vocabulary.web;

import org.jspecify.annotations.NullMarked;
