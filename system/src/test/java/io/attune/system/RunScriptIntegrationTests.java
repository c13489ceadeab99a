package io.attune.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root, on machines that lack something. */
class RunScriptIntegrationTests {

    private static final Path SCRIPT = Path.of("..", "run").toAbsolutePath().normalize();

    /** What the script may count on; neither java nor mvn is among it. */
    private static final List<String> TOOLS =
            List.of("bash", "env", "dirname", "readlink", "find", "grep", "cat", "date", "touch");

    @TempDir
    Path folder;

    @Test
    void saysInOneSentenceThatAJdk25IsMissing() throws Exception {
        var said = runIn(
                copyOfTheProject(), Map.of("ATTUNE_JVMS", folder.resolve("none").toString()), "start");

        assertThat(said).startsWith("1 ").contains("Attune needs a JDK 25").hasLineCount(1);
    }

    @Test
    void passesByAnOlderJdkInJavaHome() throws Exception {
        var old = jdk("old", "17.0.9");

        var said = runIn(
                copyOfTheProject(),
                Map.of("ATTUNE_JVMS", folder.resolve("none").toString(), "JAVA_HOME", old.toString()),
                "start");

        assertThat(said).startsWith("1 ").contains("Attune needs a JDK 25");
    }

    @Test
    void saysInOneSentenceThatMavenIsMissing() throws Exception {
        jdk("jvms/new", "25.0.3");

        var said = runIn(
                copyOfTheProject(), Map.of("ATTUNE_JVMS", folder.resolve("jvms").toString()), "start");

        assertThat(said)
                .startsWith("1 ")
                .contains("Attune is built with Maven (3.8 or newer), and there is no mvn")
                .hasLineCount(1);
    }

    @Test
    void namesItsVerbsWithoutNeedingAnything() throws Exception {
        var said = runIn(copyOfTheProject(), Map.of(), "help");

        assertThat(said).startsWith("0 ").contains("./run demo", "./run token ROLE", "./run test");
    }

    /** Only the script: nothing in it was ever built. */
    private Path copyOfTheProject() throws IOException {
        var project = Files.createDirectories(folder.resolve("project"));
        return Files.copy(SCRIPT, project.resolve("run"));
    }

    private Path jdk(String name, String version) throws IOException {
        var bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        program(bin.resolve("java"), "echo 'openjdk version \"%s\"' >&2".formatted(version));
        program(bin.resolve("javac"), "");
        return bin.getParent();
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** @return the exit code, a blank, and all that was printed */
    private String runIn(Path script, Map<String, String> environment, String verb) throws Exception {
        var builder = new ProcessBuilder(tool("bash"), script.toString(), verb).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", toolsOnly().toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + printed.strip();
    }

    private Path toolsOnly() throws IOException {
        var tools = Files.createDirectories(folder.resolve("tools"));
        for (var name : TOOLS) {
            Files.createSymbolicLink(tools.resolve(name), Path.of(tool(name)));
        }
        return tools;
    }

    private static String tool(String name) {
        return List.of("/usr/bin/", "/bin/").stream()
                .map(folder -> folder + name)
                .filter(file -> Files.exists(Path.of(file)))
                .findFirst()
                .orElseThrow();
    }
}
