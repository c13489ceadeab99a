package io.attune.profile.grant.store;

import io.attune.platform.seal.OuterKeys;
import io.attune.profile.grant.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Encrypts the private half on the way into the document and decrypts it on the way out. */
@Component
class SigningKeyShape {

    private final OuterKeys outer;

    SigningKeyShape(OuterKeys outer) {
        this.outer = outer;
    }

    SigningKeyDocument write(SigningKey key) {
        try {
            var encrypted = outer.encrypt(key.privateKey().getEncoded(), place(key.kid()));
            return new SigningKeyDocument(
                    key.kid(),
                    Base64.getEncoder().encodeToString(key.publicKey().getEncoded()),
                    Base64.getEncoder().encodeToString(encrypted),
                    key.useFrom(),
                    key.keepUntil());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key could not be encrypted", e);
        }
    }

    SigningKey read(SigningKeyDocument document) {
        try {
            var decrypted = outer.decrypt(Base64.getDecoder().decode(document.privateKey()), place(document.kid()));
            var keys = KeyFactory.getInstance("EC");
            return new SigningKey(
                    document.kid(),
                    (ECPublicKey) keys.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(document.publicKey()))),
                    (ECPrivateKey) keys.generatePrivate(new PKCS8EncodedKeySpec(decrypted)),
                    document.useFrom(),
                    document.keepUntil());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A signing key could not be decrypted: is this the keyset it was kept under?", e);
        }
    }

    private static byte[] place(String kid) {
        return ("signing-keys/" + kid).getBytes(StandardCharsets.UTF_8);
    }
}
