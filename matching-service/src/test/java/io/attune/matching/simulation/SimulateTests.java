package io.attune.matching.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SimulateTests {

    @TempDir
    private Path folder;

    @Test
    void printsATableThenOneLineOfJsonAndDraws() throws Exception {
        var drawing = folder.resolve("drawing.svg");
        var told = run(0, "--practices", "2", "--draw", drawing.toString());

        var json = JsonMapper.shared().readTree(told.lines().toList().getLast());
        assertThat(json.get("practices").intValue()).isEqualTo(2);
        assertThat(json.get("fault").booleanValue()).isFalse();
        assertThat(json.get("figures").get("cappedAttune").get("target").get(0).doubleValue())
                .isEqualTo(0.05);
        assertThat(told).contains("Seed 20261124, 2 practices").containsPattern("inside|OUTSIDE");
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(drawing.toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void saysTheSameToTheLastDigitForTheSameSeedAndOtherwiseForAnother() throws IOException {
        var first = run(0, "--practices", "2", "--seed", "7");

        assertThat(run(0, "--practices", "2", "--seed", "7")).isEqualTo(first);
        assertThat(run(0, "--practices", "2", "--seed", "8")).isNotEqualTo(first);
    }

    @Test
    void takesAGainThatCannotBeTrueForAFaultAndDrawsNothing() throws IOException {
        var drawing = folder.resolve("drawing.svg");
        var told = run(1, "--practices", "2", "--share", "0.6", "--draw", drawing.toString());

        assertThat(told)
                .contains("FAULT: ")
                .contains("the simulation is at fault")
                .endsWith("\"fault\":true}\n");
        assertThat(Files.exists(drawing)).isFalse();
    }

    @Test
    void saysWhatItDoesNotUnderstand() throws IOException {
        assertThat(run(2, "--speed", "7")).contains("--speed");
        assertThat(run(2, "--seed")).contains("--seed");
        assertThat(run(2, "--seed", "blue")).contains("blue");
    }

    private String run(int code, String... words) throws IOException {
        var told = new ByteArrayOutputStream();
        try (var out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            assertThat(Simulate.run(folder, out, words)).isEqualTo(code);
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
