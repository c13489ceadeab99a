/**
 * The guard in front of the controllers: it reads the bearer token, compares the caller with the table and answers
 * refusals as problems. Controllers get the caller as a parameter.
 */
@NullMarked
package io.attune.platform.access.web;

import org.jspecify.annotations.NullMarked;
