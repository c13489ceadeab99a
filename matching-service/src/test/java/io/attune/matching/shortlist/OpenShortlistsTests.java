package io.attune.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenShortlistsTests {

    private final OpenShortlists open = new OpenShortlists();

    @Test
    void knowsWhomEachOffersUntilItIsClosed() {
        open.offers("one", 1, Set.of("maya", "omar"));
        open.offers("two", 1, Set.of("maya"));
        assertThat(open.offering("maya")).containsExactlyInAnyOrder("one", "two");

        open.offers("one", 2, Set.of("omar"));
        open.close("two", 2);

        assertThat(open.offering("maya")).isEmpty();
        assertThat(open.concern("maya")).isFalse();
        assertThat(open.therapists()).containsExactly("omar");
    }

    @Test
    void endsWithTheHighestVersionWhateverComesTwiceOrLate() {
        open.offers("one", 3, Set.of("omar"));
        open.close("one", 2);
        open.offers("one", 1, Set.of("maya"));
        open.offers("one", 3, Set.of("omar"));

        assertThat(open.offering("omar")).containsExactly("one");
        assertThat(open.offering("maya")).isEmpty();
    }
}
