package io.attune.platform.audit.heads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The key pair under which heads are signed: Ed25519, from one file with both halves as {@code openssl} writes them.
 */
public final class HeadKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicHeadKey open;

    private HeadKey(PrivateKey secret, PublicHeadKey open) {
        this.secret = secret;
        this.open = open;
    }

    public static HeadKey read(Path file) {
        try {
            var text = Files.readString(file);
            var factory = KeyFactory.getInstance(ALGORITHM);
            var secret = factory.generatePrivate(new PKCS8EncodedKeySpec(block(text, "PRIVATE KEY")));
            var open = new PublicHeadKey(factory.generatePublic(new X509EncodedKeySpec(block(text, "PUBLIC KEY"))));
            return new HeadKey(secret, open).proved();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("The audit key needs both halves of an Ed25519 key in PEM.", unreadable);
        }
    }

    private static byte[] block(String text, String name) {
        var found = Pattern.compile("-----BEGIN " + name + "-----([^-]*)-----END " + name + "-----")
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("There is no " + name + '.');
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    /** Two halves of different keys would sign what nobody can check. */
    private HeadKey proved() throws GeneralSecurityException {
        var probe = new byte[] {1};
        if (!open.verifies(probe, signature(probe))) {
            throw new IllegalArgumentException("The halves do not belong together.");
        }
        return this;
    }

    public PublicHeadKey open() {
        return open;
    }

    SignedHeads sign(Statement statement) {
        try {
            return new SignedHeads(statement, signature(statement.bytes()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] signature(byte[] bytes) throws GeneralSecurityException {
        var signing = Signature.getInstance(ALGORITHM);
        signing.initSign(secret);
        signing.update(bytes);
        return signing.sign();
    }

    /** The half that everyone may know. */
    public record PublicHeadKey(PublicKey key) {

        /** The SHA-256 of the key as X.509 writes it, in lower-case hexadecimal digits. */
        public String id() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("Every Java runtime has SHA-256.", missing);
            }
        }

        public boolean verifies(byte[] bytes, byte[] signature) {
            try {
                var check = Signature.getInstance(ALGORITHM);
                check.initVerify(key);
                check.update(bytes);
                return check.verify(signature);
            } catch (GeneralSecurityException _) {
                return false;
            }
        }
    }
}
