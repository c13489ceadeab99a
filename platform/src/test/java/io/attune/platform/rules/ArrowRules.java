package io.attune.platform.rules;

import static io.attune.platform.rules.House.in;
import static io.attune.platform.rules.House.target;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which packages may know which. */
final class ArrowRules {

    private static final HouseRule NAMED = new HouseRule(
            "H1", "Every package that a rule names exists and is not empty.", ArrowRules::namesWithoutPackage);
    private static final HouseRule PURE_DOMAIN = new HouseRule(
            "H2",
            "A noun knows the JDK, nouns of its service, decisions and zones, and no framework.",
            ArrowRules::impureDomain);
    private static final HouseRule DECIDED_ARROWS = new HouseRule(
            "H5", "A noun knows another only along a decided arrow, and no arrow closes a circle.", house -> Stream.of(
                            undecidedArrows(house), unusedArrows(house), circles(house))
                    .flatMap(found -> found));
    private static final HouseRule NO_OTHER_SERVICE =
            new HouseRule("H7", "No module knows another but the platform.", ArrowRules::otherModules);

    private ArrowRules() {}

    static List<HouseRule> everywhere() {
        return List.of(NAMED, NO_OTHER_SERVICE);
    }

    static List<HouseRule> inServices() {
        return List.of(PURE_DOMAIN, DECIDED_ARROWS);
    }

    private static Stream<String> namesWithoutPackage(House house) {
        var nouns = house.all().map(house::noun).collect(toSet());
        var named = Stream.of(
                        house.arrows().keySet().stream(),
                        house.arrows().values().stream().flatMap(Set::stream),
                        house.libraries().keySet().stream())
                .flatMap(names -> names)
                .filter(name -> !nouns.contains(name))
                .map(name -> house.base() + "." + name + " is named and has no class");
        return house.all().findAny().isPresent() ? named : Stream.of(house.base() + " has no class");
    }

    private static Stream<String> impureDomain(House house) {
        return House.knowledge(house.domain(), dependency -> !isPure(house, dependency));
    }

    private static boolean isPure(House house, Dependency dependency) {
        var known = target(dependency);
        return known.isPrimitive()
                || in(known, "java", "org.jspecify", "io.attune.platform.decision", "io.attune.platform.time")
                || known.getFullName().equals("org.springframework.stereotype.Service")
                || (house.owns(known)
                        && !house.noun(known).isEmpty()
                        && house.room(known).isEmpty())
                || in(known, librariesOf(house, dependency.getOriginClass()));
    }

    private static String[] librariesOf(House house, JavaClass type) {
        return house.libraries().getOrDefault(house.noun(type), Set.of()).toArray(String[]::new);
    }

    private static Stream<String> undecidedArrows(House house) {
        return House.knowledge(
                house.all(),
                dependency -> crossesNouns(house, dependency)
                        && !house.arrows()
                                .getOrDefault(house.noun(dependency.getOriginClass()), Set.of())
                                .contains(house.noun(target(dependency))));
    }

    private static boolean crossesNouns(House house, Dependency dependency) {
        var known = target(dependency);
        var from = house.noun(dependency.getOriginClass());
        return house.owns(known) && !from.isEmpty() && !from.equals(house.noun(known));
    }

    private static Stream<String> unusedArrows(House house) {
        var used = house.all()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> crossesNouns(house, dependency))
                .map(dependency -> Map.entry(house.noun(dependency.getOriginClass()), house.noun(target(dependency))))
                .collect(toSet());
        return house.arrows().entrySet().stream()
                .flatMap(arrow -> arrow.getValue().stream().map(to -> Map.entry(arrow.getKey(), to)))
                .filter(arrow -> !used.contains(arrow))
                .map(arrow -> "the arrow " + arrow.getKey() + " to " + arrow.getValue() + " is not used");
    }

    private static Stream<String> circles(House house) {
        return SlicesRuleDefinition.slices()
                .matching(house.base() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(house.classes())
                .getFailureReport()
                .getDetails()
                .stream();
    }

    private static Stream<String> otherModules(House house) {
        return House.knowledge(house.all(), dependency -> {
            var known = target(dependency);
            return in(known, "io.attune") && !house.owns(known) && !in(known, "io.attune.platform");
        });
    }
}
