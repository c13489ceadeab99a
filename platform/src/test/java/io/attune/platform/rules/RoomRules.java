package io.attune.platform.rules;

import static io.attune.platform.rules.House.in;
import static io.attune.platform.rules.House.target;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What may stand in an adapter room, and who may look in. */
final class RoomRules {

    private static final List<Technology> TECHNOLOGIES = List.of(
            new Technology(
                    type -> in(type, "org.apache.kafka", "org.springframework.kafka", "io.cloudevents"), Set.of()),
            new Technology(type -> in(type, "com.mongodb", "org.bson", "io.attune.platform.store"), Set.of("store")),
            new Technology(
                    type -> in(type, "io.attune.platform.messaging", "io.attune.platform.outbox"),
                    Set.of("messaging", "store")),
            new Technology(
                    type -> in(
                            type,
                            "io.attune.platform.web",
                            "io.attune.platform.access",
                            "io.attune.platform.audit",
                            "jakarta.servlet"),
                    Set.of("web")),
            new Technology(
                    type -> in(type, "org.springframework.web")
                            && !in(type, "org.springframework.web.client", "org.springframework.web.util"),
                    Set.of("web")),
            new Technology(
                    type -> in(type, "org.springframework.http", "org.springframework.web.util"),
                    Set.of("web", "remote")),
            new Technology(
                    type -> in(
                            type,
                            "java.net.http",
                            "org.apache.hc",
                            "org.springframework.web.client",
                            "io.github.resilience4j"),
                    Set.of("remote")));

    private static final HouseRule APART =
            new HouseRule("H3", "Adapter rooms never know one another.", RoomRules::roomsThatKnowRooms);
    private static final HouseRule CLOSED =
            new HouseRule("H4", "Types in adapter rooms are package-private.", RoomRules::openTypes);
    private static final HouseRule TECHNOLOGY_AT_HOME = new HouseRule(
            "H6",
            "Kafka stays in the platform, MongoDB in store, the web in web, HTTP clients and breakers in remote.",
            house -> TECHNOLOGIES.stream().flatMap(technology -> technology.outsideItsRooms(house)));

    private RoomRules() {}

    static List<HouseRule> inServices() {
        return List.of(APART, CLOSED, TECHNOLOGY_AT_HOME);
    }

    private static Stream<String> roomsThatKnowRooms(House house) {
        return House.knowledge(house.adapters(), dependency -> isInAnotherRoom(house, dependency));
    }

    private static boolean isInAnotherRoom(House house, Dependency dependency) {
        var known = target(dependency);
        return house.owns(known)
                && !house.room(known).isEmpty()
                && !known.getPackageName().equals(dependency.getOriginClass().getPackageName());
    }

    private static Stream<String> openTypes(House house) {
        return house.adapters()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getFullName() + " is public");
    }

    /** The wiring in the base package may name any technology. */
    private record Technology(Predicate<JavaClass> isIt, Set<String> rooms) {

        Stream<String> outsideItsRooms(House house) {
            return House.knowledge(
                    house.all().filter(type -> !house.noun(type).isEmpty() && !rooms.contains(house.room(type))),
                    dependency -> isIt.test(target(dependency)));
        }
    }
}
