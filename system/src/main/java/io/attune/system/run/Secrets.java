package io.attune.system.run;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.attune.platform.audit.heads.HeadKey;
import io.attune.platform.local.CannotStart;
import io.attune.platform.start.RunnerMarks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Secrets made on this machine, each once, in files that only their owner can read. */
public final class Secrets {

    /** The keyset of the keys of clients and of tokens, and that of the keys of intakes. */
    public static final List<String> KEYSETS = List.of("keyset.json", "intake-keyset.json");

    private static final int BYTES = 32;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    static Secrets in(Path data) {
        try {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            return new Secrets(Files.createDirectories(data.resolve("secrets"), owner));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** 32 bytes in base64, the same at every start: a mark that production refuses, and 208 random bits. */
    public String of(String name) {
        try {
            return Files.readString(kept(name, Secrets::random));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A file with a Tink keyset of one AES-256-GCM key: the keys of keys that services read. */
    Path keyset(String name) {
        return kept(name, Secrets::randomKeyset);
    }

    /**
     * Puts another key into a keyset of the system on this folder, and lets it encrypt from now on; whoever reads the
     * file meanwhile sees it before or after.
     *
     * @return the name of the new key, as health tells it
     */
    public static String rotatedIn(Path data, String name) {
        var secrets = Secrets.in(data);
        var file = secrets.file(name);
        try {
            AeadConfig.register();
            var keyset = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            var rotated = KeysetHandle.newBuilder(keyset)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
            secrets.replace(file, TinkJsonProtoKeysetFormat.serializeKeyset(rotated, InsecureSecretKeyAccess.get()));
            return "01%08x".formatted(rotated.getPrimary().getId());
        } catch (GeneralSecurityException unusable) {
            throw new CannotStart(file + " is no readable keyset; nothing was changed.", unusable);
        } catch (IOException unreadable) {
            throw new CannotStart(file + " cannot be read or replaced; nothing was changed.", unreadable);
        }
    }

    private void replace(Path file, String text) throws IOException {
        var next = Files.createTempFile(folder, "next", ".json", OWNER_ALONE);
        try {
            Files.writeString(next, text, StandardOpenOption.SYNC);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** A file with both halves of the Ed25519 key under which heads of the audit log are signed. */
    Path auditKey() {
        return kept("audit-key.pem", Secrets::randomAuditKey);
    }

    /** The key of the heads of the audit log that the system on this folder signs. */
    public static HeadKey auditKeyIn(Path data) {
        return HeadKey.read(Secrets.in(data).auditKey());
    }

    /** For a part that keeps its secret in a form of its own. */
    Path file(String name) {
        return folder.resolve(name);
    }

    private Path kept(String name, Supplier<String> made) {
        var file = file(name);
        if (!Files.exists(file)) {
            try {
                Files.writeString(Files.createFile(file, OWNER_ALONE), made.get());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return file;
    }

    private static String randomKeyset() {
        try {
            AeadConfig.register();
            var key = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withFixedId(RunnerMarks.KEY_ID)
                    .makePrimary();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.newBuilder().addEntry(key).build(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String randomAuditKey() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return RunnerMarks.SECRET
                    + '\n'
                    + pem("PRIVATE KEY", pair.getPrivate())
                    + pem("PUBLIC KEY", pair.getPublic());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String name, Key key) {
        var text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return "-----BEGIN " + name + "-----\n" + text + "\n-----END " + name + "-----\n";
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return RunnerMarks.SECRET + Base64.getEncoder().encodeToString(bytes).substring(RunnerMarks.SECRET.length());
    }
}
