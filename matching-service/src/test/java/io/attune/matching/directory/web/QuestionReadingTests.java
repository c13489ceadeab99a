package io.attune.matching.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attune.matching.directory.Facet;
import io.attune.matching.directory.Place;
import io.attune.matching.directory.Search;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class QuestionReadingTests {

    @Test
    void takesEveryFilterMoreThanOnce() {
        var question = read("language=fr&language=en&city=Montréal&city=St. John's, NL&format=in-person&text=Zoë grief"
                + "&feeAtMost=140.00&currency=CAD&limit=100");

        assertThat(question.search())
                .isEqualTo(Search.ANYBODY
                        .with(Facet.LANGUAGE, List.of("en", "fr"))
                        .with(Facet.CITY, List.of("montreal", "st john s nl"))
                        .with(Facet.FORMAT, List.of("in-person"))
                        .costing(Money.of("140", "CAD"))
                        .finding("grief zoe"));
        assertThat(question.limit()).isEqualTo(100);
        assertThat(question.after()).isNull();
    }

    @Test
    void takesABlankValueForNone() {
        var question = read("language=&gender= &text=&feeAtMost=&currency=CAD&cursor=&limit=");

        assertThat(question).isEqualTo(new Question(Search.ANYBODY, null, 20));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format=telepathy                        | format
            format=video&format=VIDEO               | format
            jurisdiction=Ontario                    | jurisdiction
            limit=0                                 | limit
            limit=101                               | limit
            limit=many                              | limit
            limit=99999999999                       | limit
            limit=5&limit=5                         | limit
            text=one&text=two                       | text
            feeAtMost=140                           | currency
            feeAtMost=-1&currency=CAD               | feeAtMost
            feeAtMost=1e9&currency=CAD              | feeAtMost
            feeAtMost=140,00&currency=CAD           | feeAtMost
            feeAtMost=140&currency=cad              | currency
            currency=dollars                        | currency
            cursor=!!                               | cursor
            cursor=Zm9yZWlnbg                       | cursor
            languages=fr                            | languages
            maya%40example.org=1                    | *
            format=a&jurisdiction=b&limit=c&feeAtMost=d&currency=e&cursor=f&order=g | currency cursor feeAtMost format jurisdiction limit order
            """)
    void namesEveryMistakeInOneAnswer(String query, String names) {
        assertThat(mistakesIn(query).stream().map(FieldProblem::pointer).sorted())
                .containsExactly(names.split(" "));
    }

    @Test
    void namesWhatIsTooLongOrTooMany() {
        assertThat(mistakesIn("text=" + "a".repeat(101)))
                .extracting(FieldProblem::pointer)
                .containsExactly("text");
        assertThat(mistakesIn(String.join("&", numbered(51))))
                .extracting(FieldProblem::pointer)
                .containsExactly("concern");
        assertThat(read("text=" + "a".repeat(100) + "&" + String.join("&", numbered(50))))
                .isNotNull();
    }

    @Test
    void neverRepeatsAValue() {
        assertThat(mistakesIn("format=secret&limit=secret&feeAtMost=secret&currency=secret&cursor=secret"))
                .hasSize(5)
                .noneMatch(mistake -> mistake.message().contains("secret"));
    }

    @Test
    void goesOnOnlyWithTheSearchThatTheCursorIsFrom() {
        var place = Place.of("Zoë\nÉmond", "7");
        var cursor = Cursor.write(place, Search.ANYBODY.with(Facet.LANGUAGE, List.of("fr", "en")));

        assertThat(read("language=en&language=fr&limit=7&cursor=" + cursor).after())
                .isEqualTo(place);
        assertThat(mistakesIn("language=en&cursor=" + cursor))
                .extracting(FieldProblem::pointer)
                .containsExactly("cursor");
        assertThat(mistakesIn("language=en&language=fr&cursor=" + cursor.substring(1)))
                .extracting(FieldProblem::pointer)
                .containsExactly("cursor");
    }

    private static List<String> numbered(int values) {
        return IntStream.range(0, values)
                .mapToObj(number -> "concern=c" + number)
                .toList();
    }

    private static List<FieldProblem> mistakesIn(String query) {
        return catchThrowableOfType(InvalidForm.class, () -> read(query)).problems();
    }

    private static Question read(String query) {
        return new QuestionReading(parsed(query)).question();
    }

    private static MultiValueMap<String, String> parsed(String query) {
        var parsed = new LinkedMultiValueMap<String, String>();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            parsed.add(parts[0].replace("%40", "@"), parts[1]);
        }
        return parsed;
    }
}
