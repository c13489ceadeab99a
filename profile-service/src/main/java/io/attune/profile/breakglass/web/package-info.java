/** Where an emergency is declared, and where it is looked at afterwards. */
@NullMarked
package io.attune.profile.breakglass.web;

import org.jspecify.annotations.NullMarked;
