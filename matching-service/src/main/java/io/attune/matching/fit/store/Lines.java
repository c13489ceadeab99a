package io.attune.matching.fit.store;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** On which line of a text each field begins. */
final class Lines {

    private static final String WHOLE = "";

    private final Map<String, Integer> lines = new HashMap<>(Map.of(WHOLE, 1));

    private Lines() {}

    /** As far as the text can be read. */
    static Lines of(byte[] text) {
        var lines = new Lines();
        try (var parser = JsonMapper.shared().createParser(text)) {
            lines.read(parser);
        } catch (JacksonException endsHere) {
            // Reading the model tells what is wrong; what came before has its line.
        }
        return lines;
    }

    /** The line of a field, given as a JSON pointer; of the nearest one around it when the field is not there. */
    int of(String field) {
        var line = lines.get(field);
        return line != null ? line : of(field.substring(0, field.lastIndexOf('/')));
    }

    private void read(JsonParser parser) {
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                var field = parser.streamReadContext().pathAsPointer().toString();
                lines.put(field, parser.currentTokenLocation().getLineNr());
            }
        }
    }
}
