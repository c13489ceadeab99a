@NullMarked
package io.attune.profile.therapist;

import org.jspecify.annotations.NullMarked;
