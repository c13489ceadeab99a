/** The life of signing keys. */
@NullMarked
package io.attune.profile.grant;

import org.jspecify.annotations.NullMarked;
