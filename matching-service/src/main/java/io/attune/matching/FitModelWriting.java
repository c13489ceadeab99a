package io.attune.matching;

import io.attune.matching.fit.model.FitModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Writes into a fit model what is measured over the reference, touching nothing else, and says which lines changed. */
public final class FitModelWriting {

    private FitModelWriting() {}

    static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var before = Files.readString(file);
        var after = measured(file);
        if (after.equals(before)) {
            IO.println(file.getFileName() + " is what the reference says.");
            return;
        }
        Files.writeString(file, after);
        difference(before.lines().toList(), after.lines().toList());
    }

    /** The text that the file should hold. */
    static String measured(Path file) throws IOException {
        var before = read(file);
        var model = ReferencePractice.read(before).measured(before);
        var text = replaced(Files.readString(file), "\"scoreDeviation\": ", ",", model.scoreDeviation());
        for (var measure : model.measures().entrySet()) {
            var opening = "\"" + measure.getKey() + "\": \\{ \"weight\": [0-9.]+, \"mean\": ";
            text = replaced(text, opening, ",", measure.getValue().mean());
            text = replaced(
                    text,
                    opening + "[-0-9.]+, \"deviation\": ",
                    " \\}",
                    measure.getValue().deviation());
        }
        return text;
    }

    private static FitModel read(Path file) {
        try (var store = new AnnotationConfigApplicationContext()) {
            Map<String, Object> where = Map.of("attune.fit-model", file.toUri().toString());
            store.getEnvironment().getPropertySources().addFirst(new MapPropertySource("arguments", where));
            store.scan("io.attune.matching.fit.store");
            store.refresh();
            return store.getBean(FitModel.class);
        }
    }

    private static String replaced(String text, String opening, String closing, double number) {
        var found =
                Pattern.compile("(" + opening + ")([-0-9.]+)(" + closing + ")").matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("The fit model says nothing like " + opening);
        }
        var same = new BigDecimal(found.group(2)).compareTo(BigDecimal.valueOf(number)) == 0;
        var written = same ? found.group(2) : BigDecimal.valueOf(number).toPlainString();
        return found.replaceFirst(Matcher.quoteReplacement(found.group(1) + written + found.group(3)));
    }

    private static void difference(List<String> before, List<String> after) {
        for (int line = 0; line < before.size(); line++) {
            if (!before.get(line).equals(after.get(line))) {
                IO.println("- " + before.get(line).strip());
                IO.println("+ " + after.get(line).strip());
            }
        }
    }
}
