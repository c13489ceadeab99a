package io.attune.platform.audit.heads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** Keys made for one test. */
public final class KeyFixtures {

    private KeyFixtures() {}

    public static HeadKey aKey() {
        try {
            var file = Files.createTempFile("audit-key", ".pem");
            try {
                return HeadKey.read(writtenTo(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A file with both halves of a new key, as openssl writes them. */
    public static Path writtenTo(Path file) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return Files.writeString(
                    file,
                    block("PRIVATE KEY", pair.getPrivate().getEncoded())
                            + block("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String block(String name, byte[] key) {
        return "-----BEGIN " + name + "-----\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + name
                + "-----\n";
    }

    public static SignedHeads signed(HeadKey key, Statement statement) {
        return key.sign(statement);
    }
}
