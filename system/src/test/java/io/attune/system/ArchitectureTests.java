package io.attune.system;

import io.attune.platform.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseRules.ofModule("io.attune.system").tests();
    }
}
