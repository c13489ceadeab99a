package io.attune.matching.words;

import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.relaxation.Relaxation;
import io.attune.matching.fit.rule.Because;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Ruling;
import io.attune.matching.fit.rule.Verdict;
import java.util.List;
import java.util.Locale;

/** The sentences of one language. */
public final class Words {

    private final Locale language;

    private Words(Locale language) {
        this.language = language;
    }

    /** The words in French for {@code fr} and its variants, else in English. */
    public static Words in(String language) {
        var asked = Locale.forLanguageTag(language);
        return new Words(asked.getLanguage().equals("fr") ? Locale.CANADA_FRENCH : Locale.CANADA);
    }

    /** What is said about an offer. */
    public Explanation explain(Offer offer) {
        var reasons = offer.rulings().stream()
                .filter(ruling -> ruling.verdict() instanceof Verdict.Passes)
                .map(this::sentence)
                .toList();
        return new Explanation(reasons, List.of(), List.of());
    }

    /** What would give way, and how far. */
    public String change(Relaxation relaxation) {
        return relaxation.code();
    }

    private Sentence sentence(Ruling ruling) {
        return new Sentence(ruling.rule(), text(ruling.verdict().because()));
    }

    private String text(Because because) {
        return because.facts().stream().map(this::text).reduce(because.code(), (said, fact) -> said + " " + fact);
    }

    private String text(Fact fact) {
        return switch (fact) {
            case Fact.Day(var date) -> date.toString();
            case Fact.Price(var money) -> money.amount() + " " + money.currency();
            case Fact.Count(var number) -> Long.toString(number);
            case Fact.Term(var list, var code) ->
                list.equals("language") ? Locale.forLanguageTag(code).getDisplayLanguage(language) : code;
            case Fact.Name(var name) -> name;
        };
    }
}
