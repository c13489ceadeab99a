package io.attune.matching.directory;

import static io.attune.matching.directory.DirectoryFixtures.directoryOf;
import static io.attune.matching.directory.DirectoryFixtures.ids;
import static io.attune.matching.directory.DirectoryFixtures.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryFilterTests {

    private final Candidates candidates = new Candidates(ShippedModel.read());
    private final Directory directory = directoryOf(candidates);

    DirectoryFilterTests() {
        publish(therapist(
                "maya",
                "Maya Okafor",
                it -> it.speaks("en", "fr")
                        .isVerifiedFor("anxiety", "grief")
                        .practises("emdr")
                        .meetsBy(Format.VIDEO, Format.IN_PERSON)
                        .holds("RP")
                        .isA("woman")
                        .shares("lgbtq")
                        .knows("faith-muslim")
                        .isLicensed(licensedIn("CA-ON", "CA-NS"))
                        .asks("150.00")
                        .hasSlidingPlaces("90.00", 4, 1),
                "Toronto"));
        publish(therapist(
                "elodie",
                "Élodie D’Amours",
                it -> it.speaks("fr")
                        .isVerifiedFor("grief")
                        .practises("cbt", "emotion-focused")
                        .meetsBy(Format.VIDEO, Format.PHONE)
                        .holds("Psy")
                        .isA("woman")
                        .knows("lgbtq")
                        .isLicensed(licensedIn("CA-QC"))
                        .asks("140.00")
                        .hasSlidingPlaces("70.00", 2, 0),
                "Montréal",
                "Saint-Jérôme"));
        publish(therapist(
                "omar",
                "Omar Haddad",
                it -> it.speaks("ar", "en")
                        .isVerifiedFor("trauma")
                        .practises("emdr")
                        .meetsBy(Format.IN_PERSON)
                        .holds("RP", "RSW")
                        .isA("man")
                        .isLicensed(licensedIn("CA-ON"))
                        .asks(Participants.COUPLE, "140.01", "CAD"),
                "montreal"));
        publish(therapist("quiet", "Quiet", it -> it.speaks()
                .isVerifiedFor()
                .meetsBy()
                .isLicensed(null)
                .asks(Participants.FAMILY, "90.00", "USD")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            language     | en             | maya omar
            language     | ar fr          | elodie maya omar
            language     | EN             | -
            language     | tlh            | -
            concern      | grief          | elodie maya
            concern      | trauma anxiety | maya omar
            approach     | emdr           | maya omar
            approach     | cbt            | elodie
            format       | in-person      | maya omar
            format       | phone video    | elodie maya
            credential   | RSW Psy        | elodie omar
            gender       | man            | omar
            gender       | non-binary     | -
            identity     | lgbtq          | elodie maya
            identity     | faith-muslim   | maya
            jurisdiction | CA-ON          | maya omar
            jurisdiction | CA-QC CA-NS    | elodie maya
            jurisdiction | CA-YT          | -
            city         | MONTRÉAL       | elodie omar
            city         | saint-jerome   | elodie
            city         | Mont           | -
            """)
    void showsWhoHasOneOfTheValues(String facet, String values, String found) {
        var search =
                Search.ANYBODY.with(Facet.valueOf(facet.toUpperCase(Locale.ROOT)), Arrays.asList(values.split(" ")));

        assertThat(ids(directory, search)).containsExactlyElementsOf(found == null ? List.of() : split(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            89.99  | CAD | -
            90.00  | CAD | maya
            90.0   | CAD | maya
            140    | CAD | elodie maya
            140.01 | CAD | elodie maya omar
            89.99  | USD | -
            90     | USD | quiet
            999    | EUR | -
            """)
    void showsWhomSomebodyCanPayAFreeSlidingPlaceIncluded(String amount, String currency, String found) {
        var search = Search.ANYBODY.costing(Money.of(amount, currency));

        assertThat(ids(directory, search)).containsExactlyElementsOf(found == null ? List.of() : split(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            maya            | maya
            OKA             | maya
            okafor may      | maya
            kafor           | -
            elodie          | elodie
            d'am            | elodie
            damours         | elodie
            élodie d’amours | elodie
            montreal        | elodie omar
            St-Jér          | -
            saint jer       | elodie
            grief           | elodie maya
            deuil           | elodie maya
            traumat         | omar
            anxiété         | maya
            emotion-focused | elodie
            TCC             | elodie
            arabe           | omar
            french grief o  | maya
            emdr toronto    | maya
            rsw             | -
            ?!              | elodie maya omar quiet
            """)
    void showsWhomEveryWordOfATextLeadsTo(String text, String found) {
        assertThat(ids(directory, Search.ANYBODY.finding(text)))
                .containsExactlyElementsOf(found == null ? List.of() : split(found));
    }

    @Test
    void showsWhoIsRightInEveryRespect() {
        var search = Search.ANYBODY
                .with(Facet.LANGUAGE, List.of("fr", "ar"))
                .with(Facet.APPROACH, List.of("emdr"))
                .with(Facet.GENDER, List.of())
                .costing(Money.of("150", "CAD"));

        assertThat(ids(directory, search)).containsExactly("maya", "omar");
        assertThat(ids(directory, search.finding("o"))).containsExactly("maya", "omar");
        assertThat(ids(directory, search.finding("o h"))).containsExactly("omar");
    }

    @Test
    void countsEachValueUnderAllOtherFilters() {
        var counts = directory
                .page(
                        Search.ANYBODY
                                .with(Facet.LANGUAGE, List.of("fr"))
                                .with(Facet.APPROACH, List.of("emdr", "unheard-of")),
                        null,
                        1)
                .counts();

        assertThat(counts.keySet()).containsExactly(Facet.values());
        assertThat(counts).containsEntry(Facet.LANGUAGE, Map.of("ar", 1, "en", 2, "fr", 1));
        assertThat(counts).containsEntry(Facet.APPROACH, Map.of("cbt", 1, "emdr", 1, "emotion-focused", 1));
        assertThat(counts).containsEntry(Facet.CONCERN, Map.of("anxiety", 1, "grief", 1));
        assertThat(counts).containsEntry(Facet.IDENTITY, Map.of("lgbtq", 1, "faith-muslim", 1));
        assertThat(counts).containsEntry(Facet.CITY, Map.of("Toronto", 1));
    }

    @Test
    void countsACityOnceUnderTheSpellingMostOfThemUse() {
        publish(therapist("both", "Both", it -> it, "Montreal", "Montréal"));
        publish(therapist("more", "More", it -> it, "Montréal"));

        var cities = directory.page(Search.ANYBODY, null, 1).counts().get(Facet.CITY);

        assertThat(cities)
                .containsOnly(Map.entry("Montréal", 4), Map.entry("Toronto", 1), Map.entry("Saint-Jérôme", 1));
    }

    private void publish(Candidate candidate) {
        candidates.publish(candidate, 1);
    }

    private static Licence licensedIn(String... jurisdictions) {
        return new Licence("RP", true, false, null, null, null, Set.of(jurisdictions));
    }

    private static List<String> split(String ids) {
        return Arrays.asList(ids.split(" "));
    }
}
