/**
 * The routes of a service on paper (OpenAPI 3.1): what each needs beside its body, who may call it, and every way in
 * which it may refuse, read from what its method takes and from the access table. A service brings a
 * {@link io.attune.platform.openapi.ServicePaper} and a summary for each route.
 */
@NullMarked
package io.attune.platform.openapi;

import org.jspecify.annotations.NullMarked;
