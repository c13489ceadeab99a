/** Help over HTTP, also when nothing else is there. */
@NullMarked
package io.attune.profile.crisis.web;

import org.jspecify.annotations.NullMarked;
