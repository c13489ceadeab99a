package io.attune.profile.breakglass;

import io.attune.platform.decision.Command;

/**
 * @param by the name of whoever must see the intake
 * @param reason in their own words
 */
public record BreakGlass(Command command, String intakeId, String by, String reason) {}
