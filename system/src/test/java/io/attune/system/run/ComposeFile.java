package io.attune.system.run;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml as Compose reads it: anchors merged, variables put in. */
record ComposeFile(Map<String, Object> tree, List<Variable> variables) {

    static final List<String> OUR_SERVICES =
            List.of("gateway", "profile-service", "matching-service", "booking-service");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\$|\\$\\{([A-Z_]+)(:[?-])([^}]*)}");

    /** A variable as it is used: required, or with what holds where it is not set. */
    record Variable(String name, boolean required, String otherwise) {

        private static Variable of(MatchResult found) {
            var required = found.group(2).equals(":?");
            return new Variable(found.group(1), required, required ? "" : found.group(3));
        }
    }

    static ComposeFile read() {
        var text = text(ProjectFolder.file("docker-compose.yml"));
        var variables = VARIABLE.matcher(text)
                .results()
                .filter(found -> !found.group().equals("$$"))
                .map(Variable::of)
                .distinct()
                .toList();
        return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(text), variables);
    }

    Set<String> required() {
        return variables.stream().filter(Variable::required).map(Variable::name).collect(toSet());
    }

    Set<String> optional() {
        return variables.stream()
                .filter(variable -> !variable.required())
                .map(Variable::name)
                .collect(toSet());
    }

    /** What a container finds in its environment. @param values of the variables that are set */
    Map<String, String> environment(String service, Map<String, String> values) {
        return map(service(service), "environment").entrySet().stream()
                .collect(toMap(Map.Entry::getKey, setting -> resolved(String.valueOf(setting.getValue()), values)));
    }

    Map<String, Object> service(String name) {
        return map(map(tree, "services"), name);
    }

    Stream<String> services() {
        return map(tree, "services").keySet().stream();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> tree, String key) {
        return (Map<String, Object>) tree.getOrDefault(key, Map.of());
    }

    private static String resolved(String text, Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        if (found.group().equals("$$")) {
            return "$";
        }
        var variable = Variable.of(found);
        var value = values.getOrDefault(variable.name(), variable.otherwise());
        if (value.isEmpty() && variable.required()) {
            throw new IllegalArgumentException(variable.name() + " is not set: " + found.group(3));
        }
        return value;
    }
}
