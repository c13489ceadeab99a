package io.attune.system.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.local.CannotStart;
import io.attune.platform.seal.KeysetFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFolderTests {

    @TempDir
    Path folder;

    @Test
    void belongsToOneRunnerAtATime() {
        try (var _ = SystemFolder.open(folder, false)) {
            assertThatThrownBy(() -> SystemFolder.open(folder, false))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Another Attune is already running on the data folder " + folder + ".");
        }

        SystemFolder.open(folder, false).close();
    }

    @Test
    void keepsWhatIsInItUnlessAFreshOneIsAskedFor() throws Exception {
        Files.createDirectories(folder.resolve("kafka/topic"));
        Files.writeString(folder.resolve("kafka/topic/segment"), "kept");

        SystemFolder.open(folder, false).close();
        assertThat(folder.resolve("kafka/topic/segment")).exists();

        SystemFolder.open(folder, true).close();
        assertThat(folder.resolve("kafka")).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatItCannotBeWritten() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "no folder");

        assertThatThrownBy(() -> SystemFolder.open(file.resolve("data"), false))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The data folder " + file.resolve("data") + " cannot be written");
    }

    @Test
    void saysInOneSentenceThatTheDiskIsFull() {
        assertThatThrownBy(() -> SystemFolder.open(folder, false, Long.MAX_VALUE))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching("The disk of the data folder .* is full: \\d+ MB are free and \\d+ are needed\\.");

        SystemFolder.open(folder, false).close();
    }

    @Test
    void keepsEachSecretInAFileOfItsOwner() throws Exception {
        try (var data = SystemFolder.open(folder, false)) {
            var first = data.secrets().of("idempotency");

            assertThat(data.secrets().of("idempotency")).isEqualTo(first).hasSize(44);
            assertThat(data.secrets().of("identity")).isNotEqualTo(first);
            assertThat(permissions("secrets/idempotency")).isEqualTo("rw-------");
            assertThat(permissions("secrets")).isEqualTo("rwx------");
        }
    }

    @Test
    void keepsTheKeyOfKeysAsAKeysetOfItsOwner() throws Exception {
        try (var data = SystemFolder.open(folder, false)) {
            var keyset = Files.readString(data.secrets().keyset("keyset.json"));

            assertThat(keyset).contains("AesGcmKey").contains("ENABLED");
            assertThat(Files.readString(data.secrets().keyset("keyset.json"))).isEqualTo(keyset);
            assertThat(permissions("secrets/keyset.json")).isEqualTo("rw-------");
            var auditKey = Secrets.auditKeyIn(data.path()).open();
            assertThat(Secrets.auditKeyIn(data.path()).open()).isEqualTo(auditKey);
            assertThat(permissions("secrets/audit-key.pem")).isEqualTo("rw-------");
        }
    }

    @Test
    void rotatesAKeysetInOneStepAndKeepsItsOwner() throws Exception {
        try (var data = SystemFolder.open(folder, false)) {
            var file = data.secrets().keyset("keyset.json");
            var before = KeysetFile.open(file, "before");

            var name = Secrets.rotatedIn(folder, "keyset.json");

            var after = KeysetFile.open(file, "after");
            assertThat(after.present()).isEqualTo(name).isNotEqualTo(before.present());
            assertThat(after.isEarlier(before.present())).isTrue();
            assertThat(permissions("secrets/keyset.json")).isEqualTo("rw-------");
            try (var files = Files.list(folder.resolve("secrets"))) {
                assertThat(files).as("nothing is left of how it was done").hasSize(1);
            }
        }
    }

    @Test
    void leavesAKeysetThatItCannotReadAsItIs() throws Exception {
        try (var data = SystemFolder.open(folder, false)) {
            Files.writeString(data.secrets().file("keyset.json"), "{}");

            assertThatThrownBy(() -> Secrets.rotatedIn(folder, "keyset.json")).isInstanceOf(CannotStart.class);

            assertThat(Files.readString(data.secrets().file("keyset.json"))).isEqualTo("{}");
        }
    }

    private String permissions(String file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }
}
