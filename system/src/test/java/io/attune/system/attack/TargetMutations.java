package io.attune.system.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Paths and queries that lead elsewhere, or nowhere. */
final class TargetMutations {

    private static final List<String> SEGMENTS = List.of(
            "..",
            ".",
            "%2e%2e",
            "%252e%252e",
            "..%2f",
            "..%5c",
            "%5c",
            "%2f",
            "%2500",
            "%00",
            "%0d%0a",
            "%ff",
            "%c0%ae",
            "%20",
            "%E2%80%AE",
            ";a=b",
            "x;jsessionid=1",
            "~",
            "*",
            "**",
            "%7Bid%7D",
            "%24ne",
            "null",
            "0",
            "a.ics",
            ".ics",
            "x".repeat(3_000),
            "00000000-0000-0000-0000-000000000000",
            "Zyxquorra",
            "zyxquorra%40plumbago-inbox.example",
            "publish",
            "token");

    private static final List<String> UNDECODABLE = List.of("%ff", "%c0%80", "%ed%a0%80", "%00", "%0a");

    private TargetMutations() {}

    static Attempt mutated(Operation operation, Attempt attempt, Random chance) {
        var parts = attempt.target().split("\\?", 2);
        var path = parts[0];
        var query = parts.length == 2 ? parts[1] : "";
        var inQuery = !operation.query().isEmpty() && chance.nextInt(10) < 7 || chance.nextInt(10) == 0;
        return inQuery
                ? attempt.target(path + '?' + query(operation, query, chance))
                : attempt.target(path(operation, path, chance) + (query.isEmpty() ? "" : '?' + query));
    }

    /** Mostly in the place of an id, sometimes anywhere. */
    private static String path(Operation operation, String path, Random chance) {
        var pattern = operation.path().split("/", -1);
        var segments = new ArrayList<>(Arrays.asList(path.split("/", -1)));
        var ids = IntStream.range(1, pattern.length)
                .filter(at -> pattern[at].contains("{"))
                .boxed()
                .toList();
        var at = ids.isEmpty() || chance.nextInt(10) == 0
                ? 1 + chance.nextInt(segments.size() - 1)
                : Math.min(ids.get(chance.nextInt(ids.size())), segments.size() - 1);
        segments.set(
                at,
                switch (chance.nextInt(4)) {
                    case 0 ->
                        URLEncoder.encode(Nasty.text(chance), StandardCharsets.UTF_8)
                                .replace("+", "%20");
                    case 1 -> segments.get(at) + SEGMENTS.get(chance.nextInt(SEGMENTS.size()));
                    default -> SEGMENTS.get(chance.nextInt(SEGMENTS.size()));
                });
        return String.join(chance.nextInt(20) == 0 ? "//" : "/", segments);
    }

    private static String query(Operation operation, String query, Random chance) {
        var pairs = new ArrayList<>(query.isEmpty() ? List.of() : Arrays.asList(query.split("&", -1)));
        var names = new ArrayList<>(operation.query());
        names.addAll(List.of("_method", "$where", "debug"));
        var name = names.get(chance.nextInt(names.size()));
        var value = chance.nextInt(10) == 0
                ? UNDECODABLE.get(chance.nextInt(UNDECODABLE.size()))
                : URLEncoder.encode(Nasty.text(chance), StandardCharsets.UTF_8);
        switch (chance.nextInt(8)) {
            case 0 -> pairs.removeIf(pair -> pair.startsWith(name + '='));
            case 1 -> pairs.add(encoded(name + "[$ne]") + '=' + value);
            case 2 -> pairs.add(encoded(name + ".$gt") + '=' + value);
            case 3 -> pairs.add(name);
            case 4 -> pairs.addAll(List.of(name + '=' + value, name + '=' + value));
            case 5 -> pairs.addAll(Collections.nCopies(200, name + "=a"));
            default -> {
                pairs.removeIf(pair -> pair.startsWith(name + '='));
                pairs.add(encoded(name) + '=' + value);
            }
        }
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
