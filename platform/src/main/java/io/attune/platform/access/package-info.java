/**
 * Who is calling and what they may call: routes closed unless a table opens them. The rooms below keep keys, verify
 * tokens and stand in front of the controllers. Which roles and routes exist is the services' to say.
 */
@NullMarked
package io.attune.platform.access;

import org.jspecify.annotations.NullMarked;
