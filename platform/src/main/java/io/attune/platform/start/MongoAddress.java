package io.attune.platform.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a connection string that tell whether it is closed. Read by hand, as the driver asks the name server for
 * a {@code mongodb+srv} address as soon as it reads one.
 *
 * @param user what stands before the {@code @}, or nothing
 * @param hosts without ports
 * @param options names and values in small letters
 */
record MongoAddress(boolean srv, String user, List<String> hosts, Map<String, String> options) {

    private static final Pattern FORM = Pattern.compile(
            "mongodb(?<srv>\\+srv)?://((?<user>[^@/?]*)@)?(?<hosts>[^@/?]*)(/[^?]*)?(\\?(?<options>.*))?");

    static MongoAddress of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return new MongoAddress(false, "", List.of(), Map.of());
        }
        return new MongoAddress(
                form.group("srv") != null,
                form.group("user") == null ? "" : form.group("user"),
                Arrays.stream(form.group("hosts").split(",", -1))
                        .map(host -> host.replaceFirst(":\\d+$", ""))
                        .toList(),
                options(form.group("options") == null ? "" : form.group("options")));
    }

    boolean hasCredentials() {
        return user.matches("[^:]+:.+") || option("authmechanism").equals("mongodb-x509");
    }

    /** An address of the kind {@code mongodb+srv} means TLS unless it says otherwise. */
    boolean isEncrypted() {
        var said = option("tls").isEmpty() ? option("ssl") : option("tls");
        return said.isEmpty() ? srv : said.equals("true");
    }

    boolean believesAnyCertificate() {
        return List.of(
                        "tlsinsecure",
                        "tlsallowinvalidhostnames",
                        "tlsallowinvalidcertificates",
                        "sslinvalidhostnameallowed")
                .stream()
                .anyMatch(name -> option(name).equals("true"));
    }

    private String option(String name) {
        return options.getOrDefault(name, "");
    }

    private static Map<String, String> options(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[&;]", -1))
                .map(option -> option.split("=", 2))
                .filter(option -> option.length == 2)
                .collect(Collectors.toMap(option -> option[0], option -> option[1], (_, last) -> last));
    }
}
