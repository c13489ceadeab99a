/**
 * Sixty invented therapists of all provinces and territories, so that a new system has someone to match. They are
 * published through the services' own doors, once; what is known of them afterwards is kept in the data folder.
 */
@NullMarked
package io.attune.system.directory;

import org.jspecify.annotations.NullMarked;
