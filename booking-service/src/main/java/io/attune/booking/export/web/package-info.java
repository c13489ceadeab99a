/** This service's part of an export, over HTTP; the front door joins it with the others'. */
@NullMarked
package io.attune.booking.export.web;

import org.jspecify.annotations.NullMarked;
