package io.attune.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * The keys of keys, and the one that signs the audit log, lie in files made for this practice and open to nobody else.
 */
final class KeyFilesOfItsOwn implements Requirement {

    private static final String CLIENTS = "attune.secrets.keyset-file";
    private static final String INTAKES = "attune.secrets.intake-keyset-file";
    private static final String AUDIT = "attune.secrets.audit-key-file";
    private static final Pattern RUNNERS = Pattern.compile(
            "[kK]eyId\"\\s*:\\s*" + RunnerMarks.KEY_ID + "\\b|^" + RunnerMarks.SECRET, Pattern.MULTILINE);

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** What a file of keys tells of itself; a file that is not there is told by whoever reads it. */
    private record KeyFile(String setting, String text, boolean open) {

        static KeyFile of(String setting, Path file) {
            try {
                var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
                var permissions = view == null
                        ? Set.<PosixFilePermission>of()
                        : view.readAttributes().permissions();
                return new KeyFile(
                        setting, Files.readString(file), permissions.stream().anyMatch(OTHERS::contains));
            } catch (IOException _) {
                return new KeyFile(setting, "", false);
            }
        }

        Stream<String> unmet() {
            return Stream.of(
                            open ? " must name a file that in production only its owner can read." : "",
                            RUNNERS.matcher(text).find()
                                    ? " names a key that the local runner made, and production needs one of its own."
                                    : "")
                    .filter(sentence -> !sentence.isEmpty())
                    .map(setting::concat);
        }
    }

    @Override
    public Stream<String> unmet(Environment settings) {
        var files = Stream.of(CLIENTS, INTAKES, AUDIT)
                .filter(settings::containsProperty)
                .map(setting -> KeyFile.of(setting, Path.of(settings.getRequiredProperty(setting))))
                .toList();
        return Stream.concat(files.stream().flatMap(KeyFile::unmet), shared(files));
    }

    private static Stream<String> shared(List<KeyFile> files) {
        var texts = files.stream()
                .map(KeyFile::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() == texts.stream().distinct().count()
                ? Stream.empty()
                : Stream.of(INTAKES + " must name another keyset than " + CLIENTS + " in production.");
    }
}
