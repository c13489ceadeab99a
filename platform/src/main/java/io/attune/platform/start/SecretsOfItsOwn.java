package io.attune.platform.start;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Secrets are made by chance for this practice, each for one purpose. */
final class SecretsOfItsOwn implements Requirement {

    private static final String CLIENT = "attune.oidc.client-secret";
    private static final String SERVICE = "attune.identity.client-secret";
    private static final List<String> SECRETS = List.of(
            "attune.secrets.idempotency", "attune.secrets.identity", "attune.secrets.sessions", CLIENT, SERVICE);

    /** Where none is set it is the one by which requests are remembered, and so may be shared. */
    private static final String FEEDS = "attune.secrets.calendar-feeds";

    /** Of 32 random bytes about 30 are different, and of as many letters in hexadecimal about 14. */
    private static final int DIFFERENT_BYTES = 20;

    private static final int DIFFERENT_LETTERS = 10;
    private static final int LETTERS = 32;

    @Override
    public Stream<String> unmet(Environment settings) {
        return Stream.of(runners(settings), examples(settings), shared(settings))
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> runners(Environment settings) {
        return given(settings)
                .filter(setting -> settings.getRequiredProperty(setting).contains(RunnerMarks.SECRET))
                .map(setting -> setting + " was made by the local runner, and production needs one of its own.");
    }

    private static Stream<String> examples(Environment settings) {
        return given(settings)
                .filter(setting -> setting.equals(CLIENT) || setting.equals(SERVICE)
                        ? isWord(settings.getRequiredProperty(setting))
                        : isExample(settings.getRequiredProperty(setting)))
                .map(setting -> setting + " must be made by chance in production, and this one looks like an example.");
    }

    private static Stream<String> shared(Environment settings) {
        return given(settings)
                .filter(SECRETS::contains)
                .collect(Collectors.groupingBy(settings::getRequiredProperty))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> String.join(" and ", same) + " must differ in production.");
    }

    private static Stream<String> given(Environment settings) {
        return Stream.concat(SECRETS.stream(), Stream.of(FEEDS))
                .filter(setting -> !settings.getProperty(setting, "").isBlank());
    }

    private static boolean isWord(String secret) {
        return secret.length() < LETTERS || secret.chars().distinct().count() < DIFFERENT_LETTERS;
    }

    /** What is no base64 is told where it is read. */
    private static boolean isExample(String secret) {
        try {
            var bytes = Base64.getDecoder().decode(secret);
            return isCounted(bytes) || different(bytes) < DIFFERENT_BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static long different(byte[] bytes) {
        return IntStream.range(0, bytes.length).map(at -> bytes[at]).distinct().count();
    }

    private static boolean isCounted(byte[] bytes) {
        return IntStream.range(1, bytes.length)
                        .map(at -> bytes[at] - bytes[at - 1])
                        .distinct()
                        .count()
                == 1;
    }
}
