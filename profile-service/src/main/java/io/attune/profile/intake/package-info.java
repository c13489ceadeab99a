/**
 * What a client told us they need, how urgent it is, and how far it has come. Whatever names or describes the person is
 * sealed before it becomes part of an {@link io.attune.profile.intake.Intake}.
 */
@NullMarked
package io.attune.profile.intake;

import org.jspecify.annotations.NullMarked;
