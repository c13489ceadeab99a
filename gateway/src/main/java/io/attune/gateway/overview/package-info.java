/**
 * What is composed of answers of all services: how they are doing, and how they can be called. A service that is away
 * is a part of the answer, never the end of it.
 */
@NullMarked
package io.attune.gateway.overview;

import org.jspecify.annotations.NullMarked;
