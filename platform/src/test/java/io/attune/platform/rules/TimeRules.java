package io.attune.platform.rules;

import static io.attune.platform.rules.House.in;
import static io.attune.platform.rules.House.target;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Time is injected, and one room alone turns local times into instants. */
final class TimeRules {

    private static final String ROOM = "io.attune.platform.time";
    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");
    private static final Set<String> OWN_RULES = Set.of(
            "java.time.ZonedDateTime", "java.util.TimeZone", "java.util.Calendar", "java.util.GregorianCalendar");
    private static final Set<String> ZONED_CALLS =
            Set.of("atZone", "atZoneSameInstant", "atZoneSimilarLocal", "getRules", "systemDefault");

    private static final HouseRule INJECTED = new HouseRule(
            "H9",
            "Nobody asks the machine for the time, waits by sleeping, or knows zone rules but through Zones.",
            TimeRules::violations);

    private TimeRules() {}

    static List<HouseRule> everywhere() {
        return List.of(INJECTED);
    }

    private static Stream<String> violations(House house) {
        var calls = house.all()
                .filter(type -> !in(type, ROOM))
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(TimeRules::isForbidden)
                .map(JavaCodeUnitAccess::getDescription);
        var types = House.knowledge(house.all().filter(type -> !in(type, ROOM)), TimeRules::hasRulesOfItsOwn);
        return Stream.concat(calls, types);
    }

    private static boolean isForbidden(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        return (in(owner, "java.time") && (name.equals("now") || ZONED_CALLS.contains(name)))
                || takesZoneFor("atStartOfDay", call)
                || (CLOCKS.contains(owner.getFullName()) && (name.startsWith("system") || name.startsWith("tick")))
                || isOneOf(owner, name, "java.lang.Thread.sleep", "java.lang.System.currentTimeMillis")
                || isOneOf(owner, name, "java.util.Date.<init>");
    }

    private static boolean takesZoneFor(String method, JavaCodeUnitAccess<?> call) {
        return call.getName().equals(method)
                && !call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean isOneOf(JavaClass owner, String name, String... calls) {
        return Set.of(calls).contains(owner.getFullName() + "." + name);
    }

    private static boolean hasRulesOfItsOwn(Dependency dependency) {
        return OWN_RULES.contains(target(dependency).getFullName());
    }
}
