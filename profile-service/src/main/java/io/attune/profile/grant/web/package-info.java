/** Tokens as JSON Web Tokens, the form in which they travel in the Authorization header. */
@NullMarked
package io.attune.profile.grant.web;

import org.jspecify.annotations.NullMarked;
