/** Where a website gets a ticket when somebody opens its form. */
@NullMarked
package io.attune.profile.visit.web;

import org.jspecify.annotations.NullMarked;
