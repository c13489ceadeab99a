package io.attune.matching.directory.web;

import io.attune.matching.directory.Facet;
import io.attune.matching.directory.Place;
import io.attune.matching.directory.Search;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query whole, so that every mistake in it is named in one answer. A value left blank, as forms do, is not
 * given; a parameter that is none of ours is a mistake, since a filter misspelt would show too many.
 */
final class QuestionReading {

    static final String TEXT = "text";
    static final String FEE = "feeAtMost";
    static final String CURRENCY = "currency";
    static final String CURSOR = "cursor";
    static final String LIMIT = "limit";

    static final int LONGEST_TEXT = 100;
    static final int MOST_VALUES = 50;

    private static final Set<String> ONCE = Set.of(TEXT, FEE, CURRENCY, CURSOR, LIMIT);
    private static final Set<String> FACETS =
            Arrays.stream(Facet.values()).map(Facet::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FORMATS =
            Arrays.stream(Format.values()).map(Format::code).collect(Collectors.toUnmodifiableSet());
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,4})?");
    private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");
    private static final Pattern ISO_3166_2 = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,4}");

    /** Whatever else stands where a name should may be about a person, and is not said again. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z-]{1,24}");

    private final Map<String, List<String>> query;
    private final List<FieldProblem> mistakes = new ArrayList<>();

    QuestionReading(Map<String, List<String>> query) {
        this.query = query;
    }

    /** @throws InvalidForm when there is any mistake */
    Question question() {
        query.keySet().forEach(this::known);
        ONCE.forEach(this::givenOnce);
        var search = search();
        var question = new Question(search, after(search), limit());
        if (!mistakes.isEmpty()) {
            throw new InvalidForm(mistakes);
        }
        return question;
    }

    private void known(String name) {
        if (!ONCE.contains(name) && !FACETS.contains(name)) {
            mistake(NAME.matcher(name).matches() ? name : "*", "Is no parameter of this list.");
        }
    }

    private void givenOnce(String name) {
        if (all(name).count() > 1) {
            mistake(name, "Must be given once.");
        }
    }

    private Search search() {
        var search = Search.ANYBODY;
        for (var facet : Facet.values()) {
            search = search.with(facet, valuesOf(facet));
        }
        return search.costing(fee()).finding(text());
    }

    private List<String> valuesOf(Facet facet) {
        var values = all(facet.code()).distinct().toList();
        check(facet.code(), values.size() <= MOST_VALUES, "Must be at most " + MOST_VALUES + " values.");
        switch (facet) {
            case FORMAT -> check(facet, values, FORMATS::contains, "Must be video, phone or in-person.");
            case JURISDICTION ->
                check(facet, values, ISO_3166_2.asMatchPredicate(), "Must be an ISO 3166-2 code such as CA-ON.");
            default -> {
                // Vocabularies grow; a code that is not known here is a code that nobody has.
            }
        }
        return values;
    }

    private String text() {
        var text = one(TEXT, "");
        check(TEXT, text.length() <= LONGEST_TEXT, "Must be at most " + LONGEST_TEXT + " characters.");
        return text;
    }

    /** A currency alone asks for nothing. */
    private @Nullable Money fee() {
        var amount = one(FEE, "");
        var currency = one(CURRENCY, "");
        boolean understood =
                check(FEE, amount.isEmpty() || AMOUNT.matcher(amount).matches(), "Must be an amount such as 140.00.")
                        & check(
                                CURRENCY,
                                amount.isEmpty() && currency.isEmpty()
                                        || ISO_4217.matcher(currency).matches(),
                                "Must be an ISO 4217 code such as CAD.");
        return understood && !amount.isEmpty() ? Money.of(amount, currency) : null;
    }

    private @Nullable Place after(Search search) {
        var cursor = one(CURSOR, "");
        var after = cursor.isEmpty() ? null : Cursor.read(cursor, search).orElse(null);
        check(CURSOR, cursor.isEmpty() || after != null, "Must be the next of an earlier page of the same search.");
        return after;
    }

    private int limit() {
        var limit = one(LIMIT, String.valueOf(Question.USUAL));
        int number = WHOLE_NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        check(LIMIT, number >= 1 && number <= Question.MOST, "Must lie between 1 and " + Question.MOST + ".");
        return number;
    }

    private void check(Facet facet, List<String> values, Predicate<String> right, String otherwise) {
        check(facet.code(), values.stream().allMatch(right), otherwise);
    }

    private boolean check(String name, boolean right, String otherwise) {
        if (!right) {
            mistake(name, otherwise);
        }
        return right;
    }

    private void mistake(String name, String message) {
        mistakes.add(new FieldProblem(name, message));
    }

    private String one(String name, String otherwise) {
        return all(name).findFirst().orElse(otherwise);
    }

    private Stream<String> all(String name) {
        return query.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty());
    }
}
