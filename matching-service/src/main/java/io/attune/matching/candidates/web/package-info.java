/** How many candidates this instance knows, for operators. */
@NullMarked
package io.attune.matching.candidates.web;

import org.jspecify.annotations.NullMarked;
