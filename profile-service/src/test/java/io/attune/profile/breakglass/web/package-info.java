/** Emergencies over HTTP. */
@NullMarked
package io.attune.profile.breakglass.web;

import org.jspecify.annotations.NullMarked;
