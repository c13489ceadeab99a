package io.attune.system.run;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How secrets look in files, by their form or by being called one and looking like chance. */
final class SecretPatterns {

    private static final List<Pattern> FORMS = Stream.of(
                    "-----BEGIN [A-Z ]*PRIVATE KEY-----",
                    "\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{20,}",
                    "\"d\" ?: ?\"[\\w-]{40,}\"",
                    "\"keyData\" ?: ?\\{[^}]*\"value\" ?: ?\"[\\w+/=]{20,}\"",
                    "(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=(?![\\w=])",
                    "\\bAKIA[0-9A-Z]{16}\\b",
                    "\\bgh[pousr]_[A-Za-z0-9]{30,}")
            .map(Pattern::compile)
            .toList();

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?i)[\\w.-]*(password|passwd|passphrase|secret|token|api_?key|private_?key|credential)[\\w.-]*[\"']?\\s*(?::=|[:=])\\s*[\"']?(?<value>[\\w+/=-]{20,})");
    private static final Pattern IN_AN_ADDRESS = Pattern.compile("://[^/\\s:@\"]+:(?<value>[^/\\s:@\"]{12,})@");

    /** Bits a character: English words have about 3, base64 of chance up to 6, of which a short text shows fewer. */
    private static final double CHANCE = 4;

    private SecretPatterns() {}

    /** What looks like a secret, shortened so that a report is none. */
    static Stream<String> in(String text) {
        var formed =
                FORMS.stream().flatMap(form -> form.matcher(text).results()).map(MatchResult::group);
        var named = Stream.of(ASSIGNED, IN_AN_ADDRESS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group("value"))
                .filter(value -> bits(value) >= CHANCE && value.matches(".*\\d.*") && value.matches(".*[A-Z].*"));
        return Stream.concat(formed, named).map(secret -> secret.substring(0, Math.min(secret.length(), 28)));
    }

    private static double bits(String value) {
        return value
                .chars()
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(count -> (double) count / value.length())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }
}
