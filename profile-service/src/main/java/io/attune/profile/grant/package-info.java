/** Short-lived tokens that let a client come back to one record without an account, and the keys that sign them. */
@NullMarked
package io.attune.profile.grant;

import org.jspecify.annotations.NullMarked;
