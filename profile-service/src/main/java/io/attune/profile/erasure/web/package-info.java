/** The receipt, for whoever was given its address. */
@NullMarked
package io.attune.profile.erasure.web;

import org.jspecify.annotations.NullMarked;
