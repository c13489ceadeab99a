package io.attune.booking.ics;

import java.nio.charset.StandardCharsets;

/** Lines as RFC 5545 wants them: ended by CRLF, none longer than 75 octets, and no character cut in two by that. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    ContentLines begin(String component) {
        return line("BEGIN", component);
    }

    ContentLines end(String component) {
        return line("END", component);
    }

    /** @param value taken as it is: times, numbers and fixed words need no escape */
    ContentLines line(String name, String value) {
        fold(name + ':' + value);
        return this;
    }

    /** What people read. */
    ContentLines text(String name, String value) {
        return line(name, escaped(value));
    }

    /** RFC 5545, 3.3.11; what cannot stand in a text at all is left out. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    private void fold(String line) {
        var octets = 0;
        for (var i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            var character = Character.toString(line.codePointAt(i));
            var more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += more;
        }
        text.append(END);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
