package io.attune.matching.words;

import io.attune.matching.fit.rule.Because;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.vocabulary.Money;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Says reasons and facts in one language. */
final class Speech {

    private final Locale locale;
    private final Templates templates;

    Speech(Locale locale) {
        this.locale = locale;
        this.templates = Templates.of(locale.getLanguage());
    }

    String say(Because because) {
        return templates.sentence(
                because.code(), because.facts().stream().map(this::say).toList());
    }

    private String say(Fact fact) {
        return switch (fact) {
            case Fact.Day(var date) -> say(date);
            case Fact.Price(var money) -> say(money);
            case Fact.Count(var number) -> Long.toString(number);
            case Fact.Name(var text) -> text;
            case Fact.Term(var vocabulary, var code) -> word(vocabulary, code);
            case Fact.All(var facts) -> together(facts.stream().map(this::say).toList());
        };
    }

    /** French writes the first of a month as an ordinal. */
    private String say(LocalDate date) {
        boolean ordinal = locale.getLanguage().equals("fr") && date.getDayOfMonth() == 1;
        return DateTimeFormatter.ofPattern(ordinal ? "d'er' MMMM uuuu" : "d MMMM uuuu", locale)
                .format(date);
    }

    private String say(Money money) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.amount());
    }

    String word(String vocabulary, String code) {
        return vocabulary.equals("language")
                ? Locale.forLanguageTag(code).getDisplayLanguage(locale)
                : templates.word(vocabulary, code);
    }

    private String together(List<String> words) {
        var last = words.getLast();
        return words.size() == 1
                ? last
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + templates.sentence("and", List.of())
                        + " " + last;
    }
}
