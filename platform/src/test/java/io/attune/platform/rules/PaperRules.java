package io.attune.platform.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in files beside the classes: floor plans, suppressions, contracts. */
final class PaperRules {

    private static final Pattern PLAN =
            Pattern.compile("/\\*\\*.*\\w.*\\.\\s.*\\*/\\s*@NullMarked\\s*package ", Pattern.DOTALL);
    private static final Pattern EVENT_TYPE = Pattern.compile("\"([a-z-]+\\.[a-z-]+\\.v\\d+)\"");
    private static final Pattern SUPPRESSED_TYPE = Pattern.compile("(?m)^@SuppressWarnings");

    private static final HouseRule FLOOR_PLAN = new HouseRule(
            "H12",
            "Every package has a package-info with @NullMarked and a finished sentence.",
            PaperRules::packagesWithoutPlan);
    private static final HouseRule NOTHING_SUPPRESSED =
            new HouseRule("H13", "Nothing is suppressed for a whole type.", PaperRules::suppressedTypes);
    private static final HouseRule CONTRACTED = new HouseRule(
            "H14",
            "Every event has a sample and a schema, and a test on each side that names it.",
            house -> Stream.concat(samplesWithoutSchemaOrTest(house), eventTypesWithoutTest(house)));

    private PaperRules() {}

    static List<HouseRule> everywhere() {
        return List.of(FLOOR_PLAN, NOTHING_SUPPRESSED, CONTRACTED);
    }

    private static Stream<String> packagesWithoutPlan(House house) {
        return SourceFiles.below(house.module().sources(), ".java")
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !hasPlan(folder.resolve("package-info.java")))
                .map(folder -> folder + " has no floor plan");
    }

    private static boolean hasPlan(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        var text = SourceFiles.text(file);
        return PLAN.matcher(text).find() && !text.contains("TODO");
    }

    private static Stream<String> suppressedTypes(House house) {
        return SourceFiles.below(house.module().sources(), ".java")
                .filter(file -> SUPPRESSED_TYPE.matcher(SourceFiles.text(file)).find())
                .map(file -> file + " suppresses warnings for a whole type");
    }

    private static Stream<String> samplesWithoutSchemaOrTest(House house) {
        var contracts = house.module().contracts();
        return SourceFiles.below(contracts, ".json")
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.endsWith(".schema.json"))
                .map(name -> name.substring(0, name.length() - ".json".length()))
                .flatMap(type -> Stream.concat(
                        Files.exists(contracts.resolve(type + ".schema.json"))
                                ? Stream.empty()
                                : Stream.of(type + " has no schema"),
                        withoutTest(house, type)));
    }

    private static Stream<String> eventTypesWithoutTest(House house) {
        return SourceFiles.below(house.module().sources(), ".java")
                .filter(file -> file.getParent().endsWith("messaging"))
                .flatMap(file -> EVENT_TYPE.matcher(SourceFiles.text(file)).results())
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .flatMap(type -> withoutTest(house, type));
    }

    private static Stream<String> withoutTest(House house, String type) {
        var isNamed = SourceFiles.below(house.module().tests(), "Tests.java")
                .anyMatch(file -> SourceFiles.text(file).contains('"' + type + '"'));
        return isNamed ? Stream.empty() : Stream.of(type + " is named by no test");
    }
}
