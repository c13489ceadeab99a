/** What a reader's headers mean. */
@NullMarked
package io.attune.matching.shortlist.web;

import org.jspecify.annotations.NullMarked;
