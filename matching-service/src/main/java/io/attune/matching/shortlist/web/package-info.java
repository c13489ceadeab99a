/**
 * The shortlist over HTTP: read, waited for, and added to by a pick from the directory. Times are told in the client's
 * zone with their offset; no score is told to anyone.
 */
@NullMarked
package io.attune.matching.shortlist.web;

import org.jspecify.annotations.NullMarked;
