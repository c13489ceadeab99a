package io.attune.system.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SampleTherapistTests {

    private static final Set<String> EVERYWHERE = Set.of(
            "CA-AB", "CA-BC", "CA-MB", "CA-NB", "CA-NL", "CA-NS", "CA-NT", "CA-NU", "CA-ON", "CA-PE", "CA-QC", "CA-SK",
            "CA-YT");

    private final List<SampleTherapist> samples = SampleTherapist.all();

    @Test
    void areSixtyPeopleWithNamesAndNumbersOfTheirOwn() {
        assertThat(samples).hasSize(60);
        assertThat(distinct(sample -> sample.id())).hasSize(60);
        assertThat(distinct(sample -> sample.profile().required("name").asString()))
                .hasSize(60);
        assertThat(distinct(sample -> sample.profile().at("/licence/number").asString()))
                .hasSize(60)
                .allMatch(number -> number.startsWith("SAMPLE-"));
    }

    @Test
    void mayBeSeenFromEveryProvinceAndTerritoryByVideoOrTelephone() {
        var reached = samples.stream()
                .filter(sample -> texts(sample.profile().required("formats")).stream()
                        .anyMatch(Set.of("video", "phone")::contains))
                .flatMap(sample -> texts(sample.profile().at("/licence/permittedJurisdictions")).stream())
                .collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrderElementsOf(EVERYWHERE);
    }

    @Test
    void workInBothOfficialLanguagesAndManyOthers() {
        var languages = samples.stream()
                .flatMap(sample -> texts(sample.profile().required("languages")).stream())
                .collect(Collectors.toSet());

        assertThat(languages).contains("en", "fr", "iu", "cr").hasSizeGreaterThan(8);
    }

    @Test
    void keepTheirHoursInTheirOwnZone() {
        assertThat(samples).allMatch(sample -> sample.profile()
                .required("timeZone")
                .equals(sample.hours().required("timeZone")));
    }

    @Test
    void carryALicenceThatWasReadOnTheDayNamed() {
        var licence =
                samples.getFirst().profileCheckedOn(LocalDate.of(2026, 11, 23)).required("licence");

        assertThat(licence.required("checkedAt").asString()).isEqualTo("2026-11-23T12:00:00Z");
        assertThat(licence.required("expiresOn").asString()).isEqualTo("2027-11-23");
        assertThat(samples.getFirst().profile().required("licence").has("checkedAt"))
                .isFalse();
    }

    private Set<String> distinct(Function<SampleTherapist, String> what) {
        return samples.stream().map(what).collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
