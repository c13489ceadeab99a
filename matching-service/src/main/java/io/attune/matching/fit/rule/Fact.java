package io.attune.matching.fit.rule;

import io.attune.matching.fit.vocabulary.Money;
import java.time.LocalDate;

/** One thing that a reason speaks of, in no language yet. */
public sealed interface Fact {

    /** A date, said in the reader's language. */
    record Day(LocalDate date) implements Fact {}

    /** A price. */
    record Price(Money money) implements Fact {}

    /** A whole number, such as kilometres or places. */
    record Count(long number) implements Fact {}

    /** A word of a vocabulary: {@code list} is which, such as {@code concern}, {@code language} or {@code place}. */
    record Term(String list, String code) implements Fact {}

    /** Something said as it stands, such as a city. */
    record Name(String text) implements Fact {}
}
