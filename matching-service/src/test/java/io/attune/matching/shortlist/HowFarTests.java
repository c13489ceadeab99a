package io.attune.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.relaxation.Change;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class HowFarTests {

    private static final Money PRICE = Money.of("125.00", "CAD");

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    it -> it.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    @ParameterizedTest
    @MethodSource("changes")
    void saysAChangeInTheCodesOfAnIntake(Change change, String expected) {
        assertThat(json.writeValueAsString(HowFar.of(change))).isEqualTo(expected);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(new Change.AnyTime(), "{\"times\":\"any\"}"),
                arguments(new Change.AlsoBy(Format.IN_PERSON), "{\"format\":\"in-person\"}"),
                arguments(new Change.Within(60), "{\"maxDistanceKm\":60}"),
                arguments(
                        new Change.SlidingPlaceUpTo(PRICE),
                        "{\"budget\":{\"amount\":\"125.00\",\"currency\":\"CAD\"},\"sliding\":true}"),
                arguments(new Change.UpTo(PRICE), "{\"budget\":{\"amount\":\"125.00\",\"currency\":\"CAD\"}}"),
                arguments(new Change.AsAWish("gender"), "{\"wish\":\"gender\"}"),
                arguments(new Change.WithoutThePlan(), "{\"coverage\":\"none\"}"),
                arguments(new Change.WaitingForAPlace(), "{\"waits\":true}"));
    }
}
