/**
 * Who is calling and what they may call: tokens verified by each service itself, routes closed unless a table opens
 * them. Which roles and routes exist is the services' to say.
 */
@NullMarked
package io.attune.platform.access;

import org.jspecify.annotations.NullMarked;
