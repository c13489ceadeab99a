package io.attune.booking.ics;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text is made of, lines keep their length and a library reads the text back. */
class ContentLinesProperties {

    @Property(tries = 300)
    void everyTextComesBackAndNoLineIsTooLong(@ForAll("texts") String text) throws IOException {
        var lines = new ContentLines()
                .begin("VCALENDAR")
                .line("VERSION", "2.0")
                .text("SUMMARY", text)
                .end("VCALENDAR")
                .toString();

        assertThat(lines.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read(lines)).containsExactly(text);
    }

    private static List<String> read(String lines) throws IOException {
        var values = new ArrayList<String>();
        try (var reader = new VObjectReader(new StringReader(lines), SyntaxRules.iCalendar())) {
            reader.parse(new VObjectDataAdapter() {
                @Override
                public void onProperty(VObjectProperty property, Context context) {
                    values.add(
                            VObjectPropertyValues.unescape(property.getValue()).replace("\r\n", "\n"));
                }
            });
        }
        return values;
    }

    @Provide
    Arbitrary<String> texts() {
        var parts = Arbitraries.of(
                "a", "é", "Rendez-vous", ",", ";", "\\", "\n", ":", "\"", " ", "漢字", "🙂", "\\n", "BEGIN:VEVENT");
        return parts.list().ofMinSize(1).ofMaxSize(60).map(some -> "x" + String.join("", some) + "x");
    }
}
