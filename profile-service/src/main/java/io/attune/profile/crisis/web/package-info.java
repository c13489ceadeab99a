/** Crisis resources over HTTP, and with every answer that refuses an intake. */
@NullMarked
package io.attune.profile.crisis.web;

import org.jspecify.annotations.NullMarked;
