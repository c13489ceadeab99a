/** What is published of heads and alerts, beside its paper. */
@NullMarked
package io.attune.platform.audit.messaging;

import org.jspecify.annotations.NullMarked;
