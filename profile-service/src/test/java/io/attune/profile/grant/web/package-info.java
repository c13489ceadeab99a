/** Tokens as they travel. */
@NullMarked
package io.attune.profile.grant.web;

import org.jspecify.annotations.NullMarked;
