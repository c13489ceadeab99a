/** Requests over real HTTP to a tiny application that has every kind of route a service has. */
@NullMarked
package io.attune.platform.web;

import org.jspecify.annotations.NullMarked;
