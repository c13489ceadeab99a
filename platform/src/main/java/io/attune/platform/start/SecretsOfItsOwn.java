package io.attune.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Secrets are made by chance, each for one purpose, and lie open to nobody. */
final class SecretsOfItsOwn implements Requirement {

    private static final String IDEMPOTENCY = "attune.secrets.idempotency";
    private static final String IDENTITY = "attune.secrets.identity";
    private static final String KEYSET = "attune.secrets.keyset-file";

    /** Of 32 random bytes about 30 are different. */
    private static final int DIFFERENT = 20;

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    @Override
    public Stream<String> unmet(Environment settings) {
        return Stream.of(examples(settings), shared(settings), open(settings)).flatMap(sentences -> sentences);
    }

    private static Stream<String> examples(Environment settings) {
        return Stream.of(IDEMPOTENCY, IDENTITY)
                .filter(settings::containsProperty)
                .filter(setting -> isExample(settings.getRequiredProperty(setting)))
                .map(setting -> setting + " must be made by chance in production, and this one looks like an example.");
    }

    private static Stream<String> shared(Environment settings) {
        var secrets = Stream.of(IDEMPOTENCY, IDENTITY)
                .filter(settings::containsProperty)
                .toList();
        return secrets.size()
                        == secrets.stream()
                                .map(settings::getProperty)
                                .distinct()
                                .count()
                ? Stream.empty()
                : Stream.of(IDENTITY + " must differ from " + IDEMPOTENCY + " in production.");
    }

    private static Stream<String> open(Environment settings) {
        var file = settings.getProperty(KEYSET, "");
        return file.isEmpty() || !isOpen(Path.of(file))
                ? Stream.empty()
                : Stream.of(KEYSET + " must name a file that in production only its owner can read.");
    }

    private static boolean isOpen(Path file) {
        try {
            var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            return view != null && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains);
        } catch (IOException absent) {
            return false; // told by whoever reads it
        }
    }

    /** What is no base64 is told where it is read. */
    private static boolean isExample(String secret) {
        try {
            var bytes = Base64.getDecoder().decode(secret);
            return IntStream.range(0, bytes.length)
                                    .map(at -> bytes[at])
                                    .distinct()
                                    .count()
                            < DIFFERENT
                    || isCounted(bytes);
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static boolean isCounted(byte[] bytes) {
        return IntStream.range(1, bytes.length)
                        .map(at -> bytes[at] - bytes[at - 1])
                        .distinct()
                        .count()
                == 1;
    }
}
