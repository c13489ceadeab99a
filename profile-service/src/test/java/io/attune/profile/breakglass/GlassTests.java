package io.attune.profile.breakglass;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.profile.client.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GlassTests {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void oneThatNobodyBrokeIsClosed() {
        assertThat(Glass.whole("intake", "person:ann").isOpen(NINE)).isFalse();
    }

    @Test
    void aBrokenOneIsOpenForOneHourAndNotASecondLonger() {
        var broken = Glass.whole("intake", "person:ann").with(opening("first", NINE, null));

        assertThat(broken.isOpen(NINE)).isTrue();
        assertThat(broken.isOpen(NINE.plusSeconds(3599))).isTrue();
        assertThat(broken.isOpen(NINE.plusSeconds(3600))).isFalse();
    }

    @Test
    void breakingItAgainOpensItForAnotherHourAndKeepsTheFirst() {
        var ten = NINE.plusSeconds(3600);
        var broken = Glass.whole("intake", "person:ann")
                .with(opening("first", NINE, null))
                .with(opening("second", ten, null));

        assertThat(broken.isOpen(ten.plusSeconds(3599))).isTrue();
        assertThat(broken.openings()).extracting(Opening::id).containsExactly("first", "second");
    }

    @Test
    void aReviewIsOfOneOpeningOnly() {
        var review = new Review("person:officer", NINE.plusSeconds(9000), Review.Finding.JUSTIFIED);
        var reviewed = Glass.whole("intake", "person:ann")
                .with(opening("first", NINE, null))
                .with(opening("second", NINE, null))
                .reviewed("second", review);

        assertThat(reviewed.openings()).extracting(Opening::review).containsExactly(null, review);
    }

    @Test
    void noTwoPeopleAndNoTwoIntakesShareOne() {
        assertThat(Glass.id("intake", "person:ann"))
                .isEqualTo(Glass.whole("intake", "person:ann").id())
                .isNotEqualTo(Glass.id("intake", "person:bob"))
                .isNotEqualTo(Glass.id("other", "person:ann"));
    }

    private static Opening opening(String id, Instant since, @Nullable Review review) {
        return new Opening(id, new Sealed(""), since, review);
    }
}
