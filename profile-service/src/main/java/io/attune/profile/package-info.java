/**
 * Who therapists and clients are, and what a client asked for. Therapists are kept and published here, intakes are
 * taken in, judged for safety and sealed here; who fits whom and when they meet is decided elsewhere.
 */
@NullMarked
package io.attune.profile;

import org.jspecify.annotations.NullMarked;
