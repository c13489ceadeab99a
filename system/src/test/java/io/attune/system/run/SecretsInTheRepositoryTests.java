package io.attune.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What everyone who has the project has: every tracked file, looked through for what opens something. */
class SecretsInTheRepositoryTests {

    private static final String ALLOWED = "system/src/test/resources/allowed-secrets.txt";

    @Test
    void thereIsNone() {
        var allowed = allowed();

        var found = tracked()
                .flatMap(file -> SecretPatterns.in(text(file)).map(secret -> file + ": " + secret))
                .filter(secret -> allowed.keySet().stream().noneMatch(secret::startsWith))
                .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void whatIsAllowedIsStillThereAndSaysWhy() {
        allowed().forEach((line, why) -> {
            var file = line.split(": ", 2)[0];
            assertThat(SecretPatterns.in(text(file)).map(secret -> file + ": " + secret))
                    .as(line)
                    .anyMatch(secret -> secret.startsWith(line));
            assertThat(why).as(line).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aSecretIsFound(String text) {
        assertThat(SecretPatterns.in("first line\n" + text + "\nlast line")).isNotEmpty();
    }

    /** Put together here, so that none of them stands in this file. */
    static Stream<String> planted() {
        var random = "q7Zr2LxV9sTb4NfKc8Hd" + "W1yPm6Gj3EaUu5Xo";
        return Stream.of(
                "-----BEGIN " + "PRIVATE KEY-----",
                "-----BEGIN RSA " + "PRIVATE KEY-----",
                "-----BEGIN OPENSSH " + "PRIVATE KEY-----",
                "password" + ": " + random,
                "SOME_SECRET" + "=" + random,
                "\"apiToken\"" + ": \"" + random + "\"",
                "var clientSecret" + " = \"" + random + "\";",
                "mongodb://profile:" + random + "@mongo/profile",
                "Authorization: Bearer " + "eyJhbGciOiJFUzI1NiJ9" + "." + "eyJzdWIiOiJyZWNvcmQtMSJ9" + "." + random,
                "{\"kty\":\"EC\",\"d\":" + "\"" + random + "aaaaaaa\"}",
                "{\"key\":[{\"keyData\":{\"value\":" + "\"" + random + "\",\"keyMaterialType\":\"SYMMETRIC\"}}]}",
                "AKIA" + "IOSFODNN7EXAMPLE",
                "ghp_" + random);
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatOnlySpeaksOfSecretsIsNone(String text) {
        assertThat(SecretPatterns.in(text)).isEmpty();
    }

    static Stream<String> harmless() {
        return Stream.of(
                "ATTUNE_SECRETS_IDENTITY: ${ATTUNE_SECRETS_IDENTITY:?32 random bytes in base64}",
                "String secret = secrets.of(\"identity\");",
                "the password is \"attune\"",
                "resumeSecret: whatever the answer said",
                "tokens = cast.token(DemoUser.STAFF)",
                "\"secret\": \"${ATTUNE_PROGRAM_SECRET}\"");
    }

    private static Map<String, String> allowed() {
        return ComposeFile.text(ProjectFolder.file(ALLOWED))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts.length == 2 ? parts[1] : ""));
    }

    private static Stream<String> tracked() {
        try {
            var listing = new ProcessBuilder("git", "ls-files", "-z")
                    .directory(ProjectFolder.root().toFile())
                    .start();
            var files = List.of(
                    new String(listing.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0", -1));
            assertThat(files).as("tracked files").hasSizeGreaterThan(500);
            return files.stream().filter(file -> Files.isRegularFile(ProjectFolder.file(file)));
        } catch (IOException noGit) {
            throw new UncheckedIOException(noGit);
        }
    }

    /** Each byte one character, as not every file is text. */
    private static String text(String file) {
        try {
            return Files.readString(Path.of(ProjectFolder.file(file).toString()), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
