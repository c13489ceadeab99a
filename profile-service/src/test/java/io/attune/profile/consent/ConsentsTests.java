package io.attune.profile.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentsTests {

    private static final Instant AT = Instant.parse("2026-11-23T15:04:05Z");

    private final Consents consents = new Consents(List.of())
            .and(said("matching", true).writtenDown(AT, Consent.CLIENT))
            .and(said("care", true).writtenDown(AT, Consent.CLIENT))
            .and(said("matching", false).writtenDown(AT.plusSeconds(1), "person:clerk"));

    @Test
    void theLastWordOnAPurposeCountsAndNothingIsLost() {
        assertThat(consents.grants("care")).isTrue();
        assertThat(consents.grants("matching")).isFalse();
        assertThat(consents.grants("feedback")).as("never came up").isFalse();
        assertThat(consents.granted()).containsExactly("care");
        assertThat(consents.of("matching").map(Consent::granted)).containsExactly(true, false);
        assertThat(consents.latest()).extracting(Consent::purpose).containsExactly("matching", "care");
    }

    @Test
    void anotherTextOrLanguageIsAnotherWord() {
        assertThat(consents.say(said("care", true))).isTrue();
        assertThat(consents.say(said("matching", true))).isFalse();
        assertThat(consents.say(new Saying("care", "2027-01", "en", true))).isFalse();
        assertThat(consents.say(new Saying("care", "2026-11", "fr", true))).isFalse();
    }

    @Test
    void whoOfThePracticeWroteItDownIsNotTold() {
        assertThat(consents.history()).extracting(Consent::side).containsExactly("client", "client", "practice");
    }

    private static Saying said(String purpose, boolean granted) {
        return new Saying(purpose, "2026-11", "en", granted);
    }
}
