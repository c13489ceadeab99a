package io.attune.matching.shortlist;

import io.attune.matching.fit.relaxation.Change;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.intake.CodedNeed;
import org.jspecify.annotations.Nullable;

/**
 * How far a constraint would give way, in the codes of an intake, so that it can be taken without reading a sentence.
 * Exactly one of them is there; a sliding place is a budget too.
 *
 * @param times {@code any}
 * @param format this way of meeting too
 * @param maxDistanceKm in the place of the client's own
 * @param budget in the place of the client's own
 * @param sliding the budget reaches to a reduced fee; null where it does not matter
 * @param wish the one that is insisted on no longer
 * @param coverage {@code none}
 * @param waits true where nothing is to be changed, only waited for
 */
public record HowFar(
        @Nullable String times,
        @Nullable String format,
        @Nullable Integer maxDistanceKm,
        CodedNeed.@Nullable Money budget,
        @Nullable Boolean sliding,
        @Nullable String wish,
        @Nullable String coverage,
        @Nullable Boolean waits) {

    public static HowFar of(Change change) {
        return switch (change) {
            case Change.AnyTime() -> new HowFar("any", null, null, null, null, null, null, null);
            case Change.AlsoBy(var format) -> new HowFar(null, format.code(), null, null, null, null, null, null);
            case Change.Within(var kilometres) -> new HowFar(null, null, kilometres, null, null, null, null, null);
            case Change.SlidingPlaceUpTo(var price) ->
                new HowFar(null, null, null, coded(price), true, null, null, null);
            case Change.UpTo(var price) -> new HowFar(null, null, null, coded(price), null, null, null, null);
            case Change.AsAWish(var wish) -> new HowFar(null, null, null, null, null, wish, null, null);
            case Change.WithoutThePlan() -> new HowFar(null, null, null, null, null, null, "none", null);
            case Change.WaitingForAPlace() -> new HowFar(null, null, null, null, null, null, null, true);
        };
    }

    private static CodedNeed.Money coded(Money price) {
        return new CodedNeed.Money(price.amount().toPlainString(), price.currency());
    }
}
