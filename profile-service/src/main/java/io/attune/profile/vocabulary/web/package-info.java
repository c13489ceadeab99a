/** The vocabulary over HTTP, with a long-lived entity tag. */
@NullMarked
package io.attune.profile.vocabulary.web;

import org.jspecify.annotations.NullMarked;
