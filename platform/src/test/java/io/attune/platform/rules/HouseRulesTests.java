package io.attune.platform.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** H15: every rule is seen red on a house that breaks it, and green on one that keeps it. */
class HouseRulesTests {

    private static final House KEPT =
            house("io.attune.planted.kept", "kept", Map.of("lamp", Set.of("oil")), Map.of("lamp", Set.of("org.slf4j")));
    private static final House BROKEN = house(
            "io.attune.planted.broken",
            "broken",
            Map.of("oil", Set.of("lamp"), "lamp", Set.of("attic"), "unplanned", Set.of("oil")),
            Map.of("cellar", Set.of("java.sql")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    H1  | broken.attic is named and has no class
                    H1  | broken.cellar is named and has no class
                    H2  | ApplicationContext
                    H3  | LampController.lamps> has type <io.attune.planted.broken.lamp.store.MongoLamps>
                    H4  | broken.lamp.store.MongoLamps is public
                    H5  | LampManager.oil> has type <io.attune.planted.broken.oil.Oil>
                    H5  | Cycle detected
                    H5  | the arrow unplanned to oil is not used
                    H6  | org.springframework.web.client.RestClient
                    H6  | com.mongodb.client.MongoCollection
                    H6  | org.apache.kafka.clients.producer.ProducerRecord
                    H6  | org.springframework.web.bind.annotation.RequestParam
                    H7  | ClientOfLamps.oil> has type <io.attune.planted.kept.oil.Oil>
                    H8  | ClientOfLamps names a noun of the business
                    H9  | Instant.now
                    H9  | LocalDate.now
                    H9  | LocalDate.atStartOfDay
                    H9  | LocalDateTime.atZone
                    H9  | ZoneId.systemDefault
                    H9  | ZoneOffset.getRules
                    H9  | Clock.systemUTC
                    H9  | InstantSource.system
                    H9  | System.currentTimeMillis
                    H9  | Thread.sleep
                    H9  | java.util.Date.<init>
                    H9  | java.util.TimeZone
                    H9  | java.util.Calendar
                    H10 | LampManager.oil is injected
                    H10 | LampManager.setContext(org.springframework.context.ApplicationContext) is a setter
                    H10 | LampManager is open to subclasses
                    H11 | LampManager has an empty word in its name
                    H11 | LampManager.getBrightness() begins with get
                    H12 | broken/unplanned has no floor plan
                    H12 | broken/lamp/store has no floor plan
                    H12 | broken/lamp has no floor plan
                    H13 | LampManager.java suppresses warnings for a whole type
                    H14 | lamp.unwritten.v1 has no schema
                    H14 | lamp.untested.v1 is named by no test
                    H14 | lamp.forgotten.v1 is named by no test
                    """)
    void eachRuleIsRedOnWhatBreaksIt(String rule, String violation) {
        assertThat(violations(rule)).contains(violation);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleIsRedOnTheBrokenHouse(HouseRule rule) {
        assertThatThrownBy(() -> rule.verify(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(rule.id() + " " + rule.sentence());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleIsGreenOnTheKeptHouse(HouseRule rule) {
        assertThatCode(() -> rule.verify(KEPT)).doesNotThrowAnyException();
    }

    @Test
    void everyRuleHasItsNumber() {
        assertThat(rules().map(HouseRule::id).distinct())
                .containsExactlyInAnyOrder(
                        "H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10", "H11", "H12", "H13", "H14");
    }

    static Stream<HouseRule> rules() {
        return HouseRules.all().stream();
    }

    private static String violations(String id) {
        return rules().filter(rule -> rule.id().equals(id))
                .flatMap(rule -> rule.check().apply(BROKEN))
                .collect(joining("\n"));
    }

    private static House house(
            String base, String name, Map<String, Set<String>> arrows, Map<String, Set<String>> libraries) {
        var sources = Path.of("src/test/java", base.replace('.', '/'));
        var paper = Path.of("src/test/resources/planted", name);
        var place = new House.Place(sources, paper.resolve("tests"), paper.resolve("contracts"));
        return new House(base, new ClassFileImporter().importPackages(base), place, arrows, libraries);
    }
}
