package io.attune.platform.rules;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house for one module. A module's ArchitectureTests is a {@code @TestFactory} that answers
 * {@link #tests}:
 *
 * <pre>{@code
 * return HouseRules.of("io.attune.booking")
 *         .arrow("day", "openhours")
 *         .library("openhours", "org.dmfs")
 *         .tests();
 * }</pre>
 */
public final class HouseRules {

    private static final List<HouseRule> FOR_ALL = joined(
            ArrowRules.everywhere(),
            TimeRules.everywhere(),
            ShapeRules.everywhere(),
            NameRules.everywhere(),
            PaperRules.everywhere());
    private static final List<HouseRule> FOR_SERVICES =
            joined(FOR_ALL, ArrowRules.inServices(), RoomRules.inServices(), ShapeRules.inServices());
    private static final List<HouseRule> FOR_THE_PLATFORM = joined(FOR_ALL, NameRules.inThePlatform());

    private final String base;
    private final List<HouseRule> rules;
    private final Map<String, Set<String>> arrows = new HashMap<>();
    private final Map<String, Set<String>> libraries = new HashMap<>();

    private HouseRules(String base, List<HouseRule> rules) {
        this.base = base;
        this.rules = rules;
    }

    /** For a service made of nouns and their adapter rooms. */
    public static HouseRules of(String base) {
        return new HouseRules(base, FOR_SERVICES);
    }

    /** For the platform, which names nothing of the business. */
    public static HouseRules ofPlatform(String base) {
        return new HouseRules(base, FOR_THE_PLATFORM);
    }

    /** For a module without a domain of its own, where only what holds for any package is asked. */
    public static HouseRules ofModule(String base) {
        return new HouseRules(base, FOR_ALL);
    }

    /** The noun may know these others. A noun without an arrow knows none. */
    public HouseRules arrow(String noun, String... others) {
        arrows.put(noun, Set.of(others));
        return this;
    }

    /** The noun's domain may use these libraries beside the JDK. */
    public HouseRules library(String noun, String... packages) {
        libraries.put(noun, Set.of(packages));
        return this;
    }

    /** One test per rule. */
    public Stream<DynamicTest> tests() {
        var classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(base);
        var folder = base.replace('.', '/');
        var place = new House.Place(
                Path.of("src/main/java", folder), Path.of("src/test/java", folder), Path.of("contracts"));
        return tests(new House(base, classes, place, Map.copyOf(arrows), Map.copyOf(libraries)));
    }

    private Stream<DynamicTest> tests(House house) {
        Sizes.print(house);
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id() + " " + rule.sentence(), () -> rule.verify(house)));
    }

    /** Every rule there is. */
    static List<HouseRule> all() {
        return joined(FOR_SERVICES, NameRules.inThePlatform());
    }

    @SafeVarargs
    private static List<HouseRule> joined(List<HouseRule>... rules) {
        return Stream.of(rules).flatMap(List::stream).toList();
    }
}
