package io.attune.matching.fit.rule;

import io.attune.matching.fit.vocabulary.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** One thing that a reason speaks of, in no language yet. */
public sealed interface Fact {

    /** A date, said in the reader's language. */
    record Day(LocalDate date) implements Fact {}

    /** A price. */
    record Price(Money money) implements Fact {}

    /** A whole number, such as kilometres. */
    record Count(long number) implements Fact {}

    /** A word of a vocabulary: {@code list} says which, such as {@code concern}, {@code language} or {@code place}. */
    record Term(String list, String code) implements Fact {}

    /** Something said as it stands, such as a city. */
    record Name(String text) implements Fact {}

    /** Several, said together: "French and English". */
    record All(List<Fact> facts) implements Fact {
        public All {
            facts = List.copyOf(facts);
        }
    }

    /** Several words of one vocabulary. */
    static Fact terms(String list, Collection<String> codes) {
        return new All(codes.stream().map(code -> (Fact) new Term(list, code)).toList());
    }
}
