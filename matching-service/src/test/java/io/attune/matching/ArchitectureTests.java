package io.attune.matching;

import io.attune.platform.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of("io.attune.matching")
                .arrow("candidates", "engine", "fit")
                .arrow("intake", "fit")
                .arrow("words", "fit")
                .arrow("engine", "fit")
                .arrow("shortlist", "intake", "candidates", "fit", "words")
                .tests();
    }
}
