package io.attune.platform.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What things may be called. */
final class NameRules {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "Impl",
            "Util",
            "Utils",
            "Helper",
            "Manager",
            "Processor",
            "Dto",
            "Info",
            "Data",
            "Common",
            "Base",
            "Abstract");
    private static final Set<String> BUSINESS_NOUNS = Set.of(
            "Therapist",
            "Client",
            "Intake",
            "Shortlist",
            "Candidate",
            "Appointment",
            "Booking",
            "Hold",
            "Availability",
            "Licence",
            "Consent",
            "Screening",
            "Concern",
            "Caseload",
            "Waitlist",
            "Offer",
            "Clinician",
            "Session",
            "Crisis");

    private static final HouseRule PLUMBING_WORDS = new HouseRule(
            "H8", "No type of the platform is named after something a therapist would recognise.", house -> house.all()
                    .filter(type -> words(type).anyMatch(BUSINESS_NOUNS::contains))
                    .map(type -> type.getFullName() + " names a noun of the business"));
    private static final HouseRule FULL_WORDS = new HouseRule(
            "H11",
            "Names say what a thing is: no empty words, no get before what is computed.",
            house -> Stream.concat(emptyNames(house), computedGetters(house)));

    private NameRules() {}

    static List<HouseRule> everywhere() {
        return List.of(FULL_WORDS);
    }

    static List<HouseRule> inThePlatform() {
        return List.of(PLUMBING_WORDS);
    }

    private static Stream<String> emptyNames(House house) {
        return house.all()
                .filter(type -> words(type).anyMatch(EMPTY_WORDS::contains))
                .map(type -> type.getFullName() + " has an empty word in its name");
    }

    private static Stream<String> computedGetters(House house) {
        return house.all()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().matches("get[A-Z].*"))
                .filter(method -> !Overriding.isOverride(method))
                .map(method -> method.getFullName() + " begins with get");
    }

    private static Stream<String> words(JavaClass type) {
        return Arrays.stream(type.getSimpleName().split("(?=[A-Z])", -1));
    }
}
