package io.attune.platform.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One module as the rules see it. Below its base package lie nouns, which may lie in one another, and in the nouns the
 * adapter rooms.
 *
 * @param base its base package
 * @param classes its own classes, without tests
 * @param module where its sources, tests and contracts lie
 * @param arrows for each noun directly below the base the others that it may know
 * @param libraries for each noun the packages of libraries that its domain may use
 */
record House(
        String base,
        JavaClasses classes,
        Place module,
        Map<String, Set<String>> arrows,
        Map<String, Set<String>> libraries) {

    static final Set<String> ROOMS = Set.of("web", "store", "messaging", "remote");

    /** @param sources the folder of the base package; @param tests the folder of its tests */
    record Place(Path sources, Path tests, Path contracts) {}

    Stream<JavaClass> all() {
        return classes.stream().filter(this::owns).filter(type -> !type.getSimpleName()
                .equals("package-info"));
    }

    /** Classes of the domain: below the base and in no room. */
    Stream<JavaClass> domain() {
        return all().filter(type -> !noun(type).isEmpty() && room(type).isEmpty());
    }

    /** Classes in adapter rooms. */
    Stream<JavaClass> adapters() {
        return all().filter(type -> !room(type).isEmpty());
    }

    boolean owns(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    /** The name of the noun directly below the base, or nothing for the module's wiring. */
    String noun(JavaClass type) {
        var below = below(type);
        return below.isEmpty() || ROOMS.contains(below.split("\\.", -1)[0]) ? "" : below.split("\\.", -1)[0];
    }

    /** The name of the adapter room, or nothing for wiring and domain. */
    String room(JavaClass type) {
        return Arrays.stream(below(type).split("\\.", -1))
                .filter(ROOMS::contains)
                .findFirst()
                .orElse("");
    }

    private String below(JavaClass type) {
        return type.getPackageName().equals(base) ? "" : type.getPackageName().substring(base.length() + 1);
    }

    /** What types know of types that fulfil a condition, in words. */
    static Stream<String> knowledge(Stream<JavaClass> types, Predicate<Dependency> forbidden) {
        return types.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(forbidden)
                .map(Dependency::getDescription);
    }

    /** The type that is known, arrays taken as what they hold. */
    static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    static boolean in(JavaClass type, String... packages) {
        return Arrays.stream(packages)
                .anyMatch(name -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
    }
}
