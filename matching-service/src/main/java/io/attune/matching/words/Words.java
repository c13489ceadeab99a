package io.attune.matching.words;

import io.attune.matching.fit.order.Contribution;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.relaxation.Change;
import io.attune.matching.fit.relaxation.Relaxation;
import io.attune.matching.fit.rule.Because;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.rule.Ruling;
import io.attune.matching.fit.rule.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a client reads, in one language. */
public final class Words {

    /** More than this many leanings and nobody reads them. */
    private static final int LEANINGS = 3;

    private final Speech speech;

    private Words(Speech speech) {
        this.speech = speech;
    }

    /** The words in French for {@code fr} and its variants, else in English. */
    public static Words in(String language) {
        var french = Locale.forLanguageTag(language).getLanguage().equals("fr");
        return new Words(new Speech(french ? Locale.CANADA_FRENCH : Locale.CANADA));
    }

    /** Why this therapist is offered: the hard rules that have something to say, and the leanings that spoke most. */
    public Explanation explain(Offer offer) {
        var rulings = offer.rulings();
        var leanings = offer.score().contributions();
        return new Explanation(
                once(rulings.stream().flatMap(this::passed), spokeMost(leanings).flatMap(said(Remarks::met))),
                once(rulings.stream().flatMap(this::unknown), leanings.stream().flatMap(said(Remarks::unknown))),
                once(Stream.empty(), leanings.stream().flatMap(said(Remarks::notMet))));
    }

    /** Why a therapist whom the client picked may not be offered. */
    public List<Sentence> refusals(List<Ruling> refusals) {
        return once(refusals.stream().flatMap(this::refused), Stream.empty());
    }

    /** What has happened to the list itself. */
    public Sentence notice(String code) {
        return new Sentence(code, speech.say(Because.of("notice." + code)));
    }

    /** How far a constraint would give way. */
    public String change(Relaxation relaxation) {
        return speech.say(
                switch (relaxation.change()) {
                    case Change.AnyTime() -> Because.of("relax.any-time");
                    case Change.AlsoBy(var format) ->
                        Because.of("relax.also-by", new Fact.Term("format", format.code()));
                    case Change.Within(var kilometres) -> Because.of("relax.within", new Fact.Count(kilometres));
                    case Change.SlidingPlaceUpTo(var price) -> Because.of("relax.sliding", new Fact.Price(price));
                    case Change.UpTo(var price) -> Because.of("relax.up-to", new Fact.Price(price));
                    case Change.AsAWish(var wish) -> Because.of("relax.as-a-wish", new Fact.Term("wish", wish));
                    case Change.WithoutThePlan() -> Because.of("relax.without-the-plan");
                    case Change.WaitingForAPlace() -> Because.of("relax.waiting");
                });
    }

    private Stream<Contribution> spokeMost(List<Contribution> leanings) {
        return leanings.stream()
                .filter(leaning -> !leaning.reading().remarks().met().isEmpty())
                .sorted(Comparator.comparingLong(Contribution::amount).reversed())
                .limit(LEANINGS);
    }

    private Function<Contribution, Stream<Sentence>> said(Function<Remarks, List<Because>> part) {
        return leaning -> sentences(leaning.rule(), part.apply(leaning.reading().remarks()));
    }

    private Stream<Sentence> passed(Ruling ruling) {
        return ruling.verdict() instanceof Verdict.Passes(var because)
                ? sentences(ruling.rule(), because)
                : Stream.empty();
    }

    private Stream<Sentence> unknown(Ruling ruling) {
        return ruling.verdict() instanceof Verdict.Unknown(var because)
                ? sentences(ruling.rule(), List.of(because))
                : Stream.empty();
    }

    private Stream<Sentence> refused(Ruling ruling) {
        return switch (ruling.verdict()) {
            case Verdict.Passes _ -> Stream.empty();
            case Verdict.Fails(var because) -> sentences(ruling.rule(), List.of(because));
            case Verdict.Unknown(var because) -> sentences(ruling.rule(), List.of(because));
        };
    }

    private Stream<Sentence> sentences(String rule, List<Because> reasons) {
        return reasons.stream().map(because -> new Sentence(rule, speech.say(because)));
    }

    /** These, then those; what two rules say in the same words is said once, by the first. */
    private static List<Sentence> once(Stream<Sentence> these, Stream<Sentence> those) {
        var byText = new LinkedHashMap<String, Sentence>();
        Stream.concat(these, those).forEach(sentence -> byText.putIfAbsent(sentence.text(), sentence));
        return List.copyOf(byText.values());
    }
}
