/** What is said of alerts, against its samples. */
@NullMarked
package io.attune.profile.alert.messaging;

import org.jspecify.annotations.NullMarked;
