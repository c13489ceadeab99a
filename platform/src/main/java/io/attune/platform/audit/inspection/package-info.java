/**
 * Checks chains as anyone could who can read the store and the topic of signed heads: nothing here trusts what the
 * service says about itself.
 */
@NullMarked
package io.attune.platform.audit.inspection;

import org.jspecify.annotations.NullMarked;
