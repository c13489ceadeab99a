/** One test for each way in which a service can fail, named by what its caller reads. */
@NullMarked
package io.attune.gateway.protection;

import org.jspecify.annotations.NullMarked;
