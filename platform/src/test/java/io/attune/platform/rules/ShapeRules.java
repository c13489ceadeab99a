package io.attune.platform.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How types are made. */
final class ShapeRules {

    private static final Set<String> INJECTIONS = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.annotation.Resource",
            "jakarta.inject.Inject");

    private static final HouseRule MADE_WHOLE = new HouseRule(
            "H10",
            "What an object needs comes through its constructor: no injected fields, no setters.",
            house -> Stream.concat(injectedFields(house), setters(house)));
    private static final HouseRule CLOSED_DOMAIN = new HouseRule(
            "H10", "Types of the domain are records, enums, interfaces, sealed or final.", ShapeRules::openTypes);

    private ShapeRules() {}

    static List<HouseRule> everywhere() {
        return List.of(MADE_WHOLE);
    }

    static List<HouseRule> inServices() {
        return List.of(CLOSED_DOMAIN);
    }

    private static Stream<String> injectedFields(House house) {
        return house.all()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getAnnotations().stream()
                        .anyMatch(mark -> INJECTIONS.contains(mark.getRawType().getFullName())))
                .map(field -> field.getFullName() + " is injected");
    }

    private static Stream<String> setters(House house) {
        return house.all()
                .flatMap(type -> type.getMethods().stream())
                .filter(ShapeRules::isSetter)
                .map(method -> method.getFullName() + " is a setter");
    }

    private static boolean isSetter(JavaMethod method) {
        return method.getName().matches("set[A-Z].*")
                && method.getRawReturnType().getName().equals("void")
                && method.getRawParameterTypes().size() == 1
                && !Overriding.isOverride(method);
    }

    private static Stream<String> openTypes(House house) {
        return house.domain()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .filter(type -> !isClosed(type))
                .map(type -> type.getFullName() + " is open to subclasses");
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isEnum()
                || type.isSealed()
                || type.getModifiers().contains(JavaModifier.FINAL);
    }
}
