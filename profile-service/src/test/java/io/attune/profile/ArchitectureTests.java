package io.attune.profile;

import io.attune.platform.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> theRulesOfTheHouse() {
        return HouseRules.of("io.attune.profile")
                .arrow("alert", "safety")
                .arrow("breakglass", "client", "intake")
                .arrow("crisis", "vocabulary")
                .arrow("erasure", "client")
                .arrow(
                        "intake",
                        "alert",
                        "client",
                        "consent",
                        "crisis",
                        "erasure",
                        "grant",
                        "instrument",
                        "lockbox",
                        "place",
                        "safety",
                        "visit",
                        "vocabulary")
                .arrow("visit", "client")
                .tests();
    }
}
