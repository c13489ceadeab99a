/** Holds the runner to what it says of folders, ports, secrets and processes. */
@NullMarked
package io.attune.system.run;

import org.jspecify.annotations.NullMarked;
