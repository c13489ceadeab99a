/**
 * The house rules as tests: how packages, names and arrows lie, the same for every module. A module's ArchitectureTests
 * names its base package and the arrows between its nouns; {@link io.attune.platform.rules.HouseRulesTests} sees each
 * rule red on a house that breaks it.
 */
@NullMarked
package io.attune.platform.rules;

import org.jspecify.annotations.NullMarked;
