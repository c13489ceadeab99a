/** Schemas of forms, without a server. */
@NullMarked
package io.attune.platform.web.form;

import org.jspecify.annotations.NullMarked;
