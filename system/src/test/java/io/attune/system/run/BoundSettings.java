package io.attune.system.run;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The settings that a service reads: what its application.yml says, and what its classes and the platform's bind.
 *
 * @param written name and value in application.yml
 * @param bound names that classes bind
 */
record BoundSettings(Map<String, String> written, Set<String> bound) {

    private static final Pattern VALUE = Pattern.compile("@Value\\(\"\\$\\{([a-z.-]+)");
    private static final Pattern RECORD = Pattern.compile(
            "@ConfigurationProperties\\(\"([a-z.-]+)\"\\)\\s+(?:public )?record \\w+\\(([^{]*)\\) *\\{");
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");

    static BoundSettings of(String service) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<String, Object> tree =
                yaml.load(ComposeFile.text(ProjectFolder.file(service + "/src/main/resources/application.yml")));
        var written = flat("", tree).collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var bound = Stream.of(service, "platform")
                .flatMap(BoundSettings::sources)
                .flatMap(BoundSettings::names)
                .collect(toSet());
        return new BoundSettings(written, bound);
    }

    /** Whether something reads what an environment variable of this name says. */
    boolean read(String variable) {
        return Stream.concat(written.keySet().stream(), bound.stream())
                .map(BoundSettings::variable)
                .anyMatch(variable::equals);
    }

    /** The names, as environment variables, of settings that lead to this machine unless they are set. */
    Set<String> addressesOnThisMachine() {
        return written.entrySet().stream()
                .filter(setting -> setting.getValue().contains("127.0.0.1"))
                .map(setting -> variable(setting.getKey()))
                .collect(toSet());
    }

    /** As Boot takes it from the environment: every border of two words is an underscore. */
    private static String variable(String setting) {
        return setting.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("[.-]", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static Stream<Map.Entry<String, String>> flat(String path, Map<String, Object> tree) {
        return tree.entrySet().stream().flatMap(entry -> {
            var name = path + entry.getKey();
            return entry.getValue() instanceof Map<?, ?>
                    ? flat(name + ".", ComposeFile.map(tree, entry.getKey()))
                    : Stream.of(Map.entry(name, String.valueOf(entry.getValue())));
        });
    }

    private static Stream<String> sources(String module) {
        try (var files = Files.walk(ProjectFolder.file(module + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ComposeFile::text).toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Stream<String> names(String source) {
        var values = VALUE.matcher(source).results().map(found -> found.group(1));
        var components = RECORD.matcher(source).results().flatMap(found -> COMPONENT
                .matcher(found.group(2))
                .results()
                .map(component -> found.group(1) + "." + component.group(1)));
        return Stream.concat(values, components);
    }
}
