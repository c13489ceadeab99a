package io.attune.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of security, against what is there. */
class SecurityPapersTests {

    private static final String CHECKLIST = "docs/security.md";
    private static final List<String> NUMBERS = ComposeFile.text(
                    ProjectFolder.file("system/src/test/resources/asvs-5.0.0-level-2.txt"))
            .lines()
            .toList();
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d[^|]*) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("[A-Z]\\w+(Tests|Journey|Properties)");
    private static final Pattern FILE = Pattern.compile("[\\w-]+/[\\w/.-]+|[\\w-]+\\.(yml|md|xml)");
    private static final Pattern LINK = Pattern.compile("]\\((?!https:)([^)#]+)?(#[^)]*)?\\)");

    /** One row of the checklist. */
    private record Row(List<String> numbers, String state, String where, String test) {

        static Row of(MatchResult row) {
            return new Row(
                    numbersOf(row.group(1)),
                    row.group(3).strip(),
                    row.group(4).strip(),
                    row.group(5).strip());
        }
    }

    @Test
    void everyRequirementOfLevelTwoIsThereOnce() {
        assertThat(rows().flatMap(row -> row.numbers().stream())).containsExactlyInAnyOrderElementsOf(NUMBERS);
    }

    @Test
    void everyRowSaysHowItStandsAndWhy() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.state()).as("%s", row.numbers()).isIn("met", "partly", "open", "n/a");
            assertThat(row.where()).as("%s", row.numbers()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {CHECKLIST, "docs/threat-model.md", "docs/pia-template.md", "docs/production.md"})
    void everyFileTestAndLinkThatIsNamedIsThere(String paper) {
        var text = ComposeFile.text(ProjectFolder.file(paper));
        var quoted = QUOTED.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        var tests = tests();

        assertThat(quoted.stream().filter(TEST.asMatchPredicate())).allMatch(tests::contains);
        assertThat(quoted.stream()
                        .filter(FILE.asMatchPredicate())
                        .filter(name -> !name.startsWith("application/")
                                && !name.equals("n/a")
                                && !name.equals("application.yml")))
                .allSatisfy(name -> assertThat(ProjectFolder.file(name)).exists());
        assertThat(LINK.matcher(text)
                        .results()
                        .map((MatchResult link) -> link.group(1))
                        .filter(file -> file != null))
                .allSatisfy(file ->
                        assertThat(ProjectFolder.file("docs").resolve(file)).exists());
    }

    /** Ranges stay within a section. */
    private static List<String> numbersOf(String cell) {
        return Arrays.stream(cell.strip().split(", ", -1))
                .flatMap(part -> {
                    var ends = part.split("–", -1);
                    return ends.length == 1
                            ? Stream.of(part)
                            : NUMBERS.subList(NUMBERS.indexOf(ends[0]), NUMBERS.indexOf(ends[1]) + 1).stream();
                })
                .toList();
    }

    private static Stream<Row> rows() {
        return ROW.matcher(ComposeFile.text(ProjectFolder.file(CHECKLIST)))
                .results()
                .map(Row::of);
    }

    private static Set<String> tests() {
        try (var files = Files.walk(ProjectFolder.root())) {
            return files.map(Path::getFileName)
                    .map(String::valueOf)
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
