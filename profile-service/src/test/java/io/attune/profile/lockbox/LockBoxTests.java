package io.attune.profile.lockbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LockBoxTests {

    private static final LockBox BOX = new LockBox(List.of(
            new Withheld("person:ann", Set.of(Part.NARRATIVE)),
            new Withheld("therapist:7", Set.of(Part.NEEDS, Part.ANSWERS)),
            new Withheld("person:bob", Set.of(Part.NEEDS))));

    @Test
    void whatIsWithheldUnderAnyOfTheReadersNamesIsWithheld() {
        assertThat(BOX.withheldFrom(Set.of("person:ann", "therapist:7")))
                .containsExactlyInAnyOrder(Part.NARRATIVE, Part.NEEDS, Part.ANSWERS);
        assertThat(BOX.withheldFrom(Set.of("person:bob"))).containsExactly(Part.NEEDS);
        assertThat(BOX.withheldFrom(Set.of("person:7", "therapist:ann", "person:an")))
                .isEmpty();
    }

    @Test
    void itNamesThoseToWhomItMeansSomething() {
        assertThat(BOX.names(Set.of("person:ann"))).isTrue();
        assertThat(BOX.names(Set.of("person:carl"))).isFalse();
        assertThat(BOX.without(Set.of(Part.NEEDS))).containsExactlyInAnyOrder("therapist:7", "person:bob");
    }

    @Test
    void anInstructionThatWithholdsNothingIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Withheld("person:ann", Set.of()));
    }
}
