package io.attune.matching;

import io.attune.platform.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of("io.attune.matching")
                .library("fit", "net.sf.geographiclib")
                .arrow("candidates", "engine", "fit")
                .arrow("intake", "fit")
                .arrow("words", "fit")
                .arrow("engine", "fit")
                .arrow("directory", "candidates", "fit", "words")
                .arrow("exposure", "candidates", "fit")
                .arrow("basis", "fit", "intake")
                .arrow("shortlist", "intake", "candidates", "fit", "words", "basis")
                .arrow("replay", "basis", "fit", "intake", "shortlist")
                .tests();
    }
}
