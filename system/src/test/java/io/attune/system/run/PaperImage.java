package io.attune.system.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service's Dockerfile makes, made without Docker: its steps are done in two folders instead of two containers.
 *
 * @param folder as the image's own
 */
record PaperImage(Path folder, String dockerfile) {

    private static final Pattern JAR = Pattern.compile("(?m)^COPY (target/\\S+) (\\S+)$");
    private static final Pattern UNPACKING = Pattern.compile("(?m)^RUN java (.+)$");
    private static final Pattern LAYER = Pattern.compile("(?m)^COPY --from=layers /image/(\\S+)/ \\./$");
    private static final Pattern ENTRYPOINT = Pattern.compile("(?m)^ENTRYPOINT (\\[.*])$");
    private static final Pattern HEALTHCHECK = Pattern.compile("(?m)^HEALTHCHECK .*CMD (\\[.*])$");

    /** @param folder empty, for the image and what it is made from */
    static PaperImage of(String service, Path folder) {
        var home = ProjectFolder.file(service);
        var dockerfile = ComposeFile.text(home.resolve("Dockerfile")).replaceAll("\\\\\n\\s*", "");
        try {
            var first = Files.createDirectories(folder.resolve("first"));
            var jar = only(JAR, dockerfile);
            Files.copy(home.resolve(jar.group(1)), first.resolve(jar.group(2)));
            run(first, Arrays.asList(only(UNPACKING, dockerfile).group(1).split(" ", -1)));
            var image = Files.createDirectories(folder.resolve("image"));
            for (var layer : LAYER.matcher(dockerfile).results().toList()) {
                copyInto(image, first.resolve(layer.group(1)));
            }
            return new PaperImage(image, dockerfile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The jar that the entry point runs. */
    Path jar() {
        var entrypoint = words(ENTRYPOINT);
        if (!entrypoint.subList(0, 2).equals(List.of("java", "-jar"))) {
            throw new AssertionError("This entry point cannot be followed: " + entrypoint);
        }
        return folder.resolve(entrypoint.get(2));
    }

    List<String> healthcheck() {
        return words(HEALTHCHECK);
    }

    private List<String> words(Pattern instruction) {
        return List.of(
                JsonMapper.shared().readValue(only(instruction, dockerfile).group(1), String[].class));
    }

    private static MatchResult only(Pattern instruction, String dockerfile) {
        var found = instruction.matcher(dockerfile).results().toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " lines are like " + instruction);
        }
        return found.getFirst();
    }

    private static void run(Path folder, List<String> arguments) throws IOException {
        var command = new ArrayList<>(arguments);
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        try {
            var ended = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new AssertionError(command + " ended with " + ended);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void copyInto(Path target, Path source) throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.move(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
