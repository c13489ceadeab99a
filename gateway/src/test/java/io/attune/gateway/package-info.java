/** The front door on a real server, with neighbours that do as the test says. */
@NullMarked
package io.attune.gateway;

import org.jspecify.annotations.NullMarked;
