package io.attune.platform.audit.web;

import io.attune.platform.audit.Fields;
import io.attune.platform.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads which fields a form and an answer have, down to those of its parts; their names are our own words. */
final class Names {

    private static final int DEEPEST = 2;
    private static final int MOST = 80;
    private static final JsonMapper JSON = new JsonMapper();

    private Names() {}

    static Fields of(HttpServletRequest request, @Nullable String contentType, byte[] answer) {
        return new Fields(shown(contentType, answer), sent(request));
    }

    static List<String> sent(HttpServletRequest request) {
        return request.getAttribute(Form.NAMES_SENT) instanceof List<?> names
                ? names.stream().map(Object::toString).toList()
                : List.of();
    }

    private static List<String> shown(@Nullable String contentType, byte[] answer) {
        if (contentType == null || answer.length == 0) {
            return List.of();
        }
        var type = contentType.split(";", -1)[0];
        return type.endsWith("json") ? named(answer) : List.of(type);
    }

    private static List<String> named(byte[] answer) {
        var names = new LinkedHashSet<String>();
        var path = new ArrayDeque<String>();
        try (var parser = JSON.createParser(answer)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> path.addLast("");
                    case END_OBJECT -> path.removeLast();
                    case PROPERTY_NAME -> {
                        path.removeLast();
                        path.addLast(parser.currentName());
                        if (path.size() <= DEEPEST && names.size() < MOST) {
                            names.add(String.join(".", path));
                        }
                    }
                    default -> {}
                }
            }
        }
        return List.copyOf(names);
    }
}
