package io.attune.system.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request as it goes out; nothing about it needs to be right.
 *
 * @param target path and query, encoded
 * @param headers names and values, some perhaps twice
 */
record Attempt(String method, String target, List<Map.Entry<String, String>> headers, byte[] body) {

    Attempt {
        headers = List.copyOf(headers);
    }

    static Attempt of(String method, String target) {
        return new Attempt(method, target, List.of(), new byte[0]);
    }

    Attempt method(String other) {
        return new Attempt(other, target, headers, body);
    }

    Attempt target(String other) {
        return new Attempt(method, other, headers, body);
    }

    Attempt as(String token) {
        return header("Authorization", "Bearer " + token);
    }

    Attempt json(Object json) {
        return body(json.toString()).header("Content-Type", "application/json");
    }

    Attempt body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    Attempt body(byte[] bytes) {
        return new Attempt(method, target, headers, bytes);
    }

    /** In the place of any header of that name. */
    Attempt header(String name, String value) {
        return without(name).alsoHeader(name, value);
    }

    Attempt alsoHeader(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(Map.entry(name, value));
        return new Attempt(method, target, more, body);
    }

    Attempt without(String header) {
        var rest = headers.stream()
                .filter(each -> !each.getKey().equalsIgnoreCase(header))
                .toList();
        return new Attempt(method, target, rest, body);
    }

    boolean has(String header) {
        return headers.stream().anyMatch(each -> each.getKey().equalsIgnoreCase(header));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** As it can be sent again by hand, without what opens doors. */
    @Override
    public String toString() {
        var said = headers.stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("Authorization"))
                .map(header -> header.getKey() + ": " + shortened(header.getValue()));
        return Stream.of(Stream.of(method + ' ' + shortened(target)), said, Stream.of(shortened(text())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String shortened(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "… (" + text.length() + ')';
    }
}
