package io.attune.matching.directory;

import static io.attune.matching.directory.DirectoryFixtures.NOW;
import static io.attune.matching.directory.DirectoryFixtures.directoryOf;
import static io.attune.matching.directory.DirectoryFixtures.ids;
import static io.attune.matching.directory.DirectoryFixtures.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Openings;
import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.platform.testing.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryTests {

    private final MutableClock clock = MutableClock.at(NOW);
    private final Candidates candidates = new Candidates(ShippedModel.read());
    private final Directory directory = directoryOf(candidates, clock);

    @Test
    void listsByNameWhateverTheAccentsAndThenById() {
        for (var name : List.of("Zoé", "Zoe", "Zoë Z", "Ádám", "adam", "Øyvind", "Oxana", "O’Brien", "Émile", "Eve")) {
            candidates.publish(therapist("id of " + name, name), 1);
        }
        candidates.publish(therapist("another Zoe", "Zoe"), 1);

        assertThat(ids(directory, Search.ANYBODY))
                .containsExactly(
                        "id of adam",
                        "id of Ádám",
                        "id of Émile",
                        "id of Eve",
                        "id of O’Brien",
                        "id of Oxana",
                        "id of Øyvind",
                        "another Zoe",
                        "id of Zoe",
                        "id of Zoé",
                        "id of Zoë Z");
    }

    @Test
    void knowsWhoWasThereBeforeItWasMade() {
        candidates.publish(therapist("a", "Ana"), 1);

        assertThat(ids(directoryOf(candidates), Search.ANYBODY)).containsExactly("a");
    }

    @Test
    void showsOnlyWhoIsPublished() {
        candidates.publish(therapist("a", "Ana"), 1);
        candidates.publish(therapist("b", "Bo"), 1);
        candidates.publish(therapist("c", "Che"), 1);
        candidates.publish(therapist("d", "Dee", DirectoryTests::isPaused), 1);

        candidates.withhold("a", 2);
        candidates.forget("b");

        assertThat(ids(directory, Search.ANYBODY)).containsExactly("c");
        assertThat(directory.page(Search.ANYBODY, null, 9).total()).isEqualTo(1);
    }

    @Test
    void showsADoubtedTherapistForAnHourAndAgainWhenTheyCanBeRead() {
        candidates.publish(therapist("a", "Ana"), 1);
        candidates.publish(therapist("b", "Bo", it -> it.speaks("cr")), 1);
        candidates.doubt("b", 2, NOW);

        clock.advance(Duration.ofHours(1).minusNanos(1));
        assertThat(ids(directory, Search.ANYBODY)).containsExactly("a", "b");
        clock.advance(Duration.ofNanos(1));
        var page = directory.page(Search.ANYBODY, null, 9);
        assertThat(ids(page)).containsExactly("a");
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.counts().get(Facet.LANGUAGE)).containsOnlyKeys("en");

        candidates.publish(therapist("b", "Bo"), 3);
        assertThat(ids(directory, Search.ANYBODY)).containsExactly("a", "b");
    }

    @Test
    void saysWhatACardHolds() {
        candidates.publish(
                therapist(
                        "a",
                        "Ana",
                        it -> it.speaks("fr", "en")
                                .isVerifiedFor("sleep", "anger")
                                .asks("150.00")
                                .hasSlidingPlaces("80.00", 3, 1)
                                .hasCaseload(10, null),
                        "Québec",
                        "Lévis"),
                1);

        var card = directory.page(Search.ANYBODY, null, 1).therapists().getFirst();

        assertThat(card.accepting()).isTrue();
        assertThat(card.languages()).containsExactly("en", "fr");
        assertThat(card.concerns()).containsExactly("anger", "sleep");
        assertThat(card.cities()).containsExactly("Lévis", "Québec");
        assertThat(card.from()).containsExactly(Money.of("150.00", "CAD"));
        assertThat(card.slidingPlace()).isEqualTo(Money.of("80.00", "CAD"));
    }

    @Test
    void saysThatSomebodyFullTakesNobody() {
        candidates.publish(therapist("a", "Ana", it -> it.hasCaseload(10, null)), 1);

        candidates.open("a", 1, new Openings(ACandidate.hours(), 10, 0));

        assertThat(directory.page(Search.ANYBODY, null, 1).therapists())
                .singleElement()
                .matches(card -> !card.accepting());
    }

    @Test
    void goesOnAfterTheLastOneSeenThoughTheDirectoryChanges() {
        for (var name : List.of("Ana", "Bo", "Che")) {
            candidates.publish(therapist(name, name), 1);
        }
        var first = directory.page(Search.ANYBODY, null, 1);

        candidates.withhold("Ana", 2);
        candidates.publish(therapist("early", "Aaron"), 1);
        candidates.publish(therapist("Bo", "Zed"), 2);
        var second = directory.page(Search.ANYBODY, first.next().orElseThrow(), 1);
        var third = directory.page(Search.ANYBODY, second.next().orElseThrow(), 1);

        assertThat(ids(first)).containsExactly("Ana");
        assertThat(ids(second)).containsExactly("Che");
        assertThat(ids(third)).containsExactly("Bo");
        assertThat(third.next()).isEmpty();
        assertThat(third.total()).isEqualTo(3);
    }

    @Test
    void hasAPageAfterAPlaceNobodyStandsAtAnyMore() {
        candidates.publish(therapist("a", "Ana"), 1);

        var beyond = directory.page(Search.ANYBODY, Place.of("Zoe", "gone"), 5);

        assertThat(beyond.therapists()).isEmpty();
        assertThat(beyond.next()).isEqualTo(Optional.empty());
        assertThat(beyond.total()).isEqualTo(1);
    }

    @Test
    void waitsALittleAndPutsAllChangesInOrderTogether() {
        var waiting = new ArrayList<Runnable>();
        var slow = new Directory(candidates, clock, (delay, task) -> waiting.add(task));

        candidates.publish(therapist("a", "Ana"), 1);
        candidates.publish(therapist("b", "Bo"), 1);
        assertThat(ids(slow, Search.ANYBODY)).isEmpty();
        assertThat(waiting).hasSize(1);

        waiting.removeFirst().run();
        assertThat(ids(slow, Search.ANYBODY)).containsExactly("a", "b");

        candidates.withhold("a", 2);
        waiting.removeFirst().run();
        assertThat(ids(slow, Search.ANYBODY)).containsExactly("b");
    }

    private static ACandidate isPaused(ACandidate it) {
        return it.stands(new Standing(false, false, null, null, 0));
    }
}
