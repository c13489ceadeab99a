/**
 * Reads a body as a form: JSON that is checked against the form's schema, every mistake told at once by its pointer in
 * a sentence that never repeats what was written, and only then bound to the controller's record.
 */
@NullMarked
package io.attune.platform.web.form;

import org.jspecify.annotations.NullMarked;
