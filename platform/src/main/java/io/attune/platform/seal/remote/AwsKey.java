package io.attune.platform.seal.remote;

import io.attune.platform.seal.KeysAway;
import io.attune.platform.seal.OuterKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/**
 * One symmetric key of AWS KMS. The place goes along as encryption context, in the form that Tink's own integration
 * gives it. Before what KMS answers stands the key's name as this project makes it: a letter and a hash of its ARN.
 */
final class AwsKey implements OuterKeys {

    private static final Logger log = LoggerFactory.getLogger(AwsKey.class);
    private static final byte KIND = 'K';

    private final KmsClient kms;
    private final String arn;
    private final byte[] name;
    private final Answering answering;

    AwsKey(KmsClient kms, String arn, Answering answering) {
        this.kms = kms;
        this.arn = arn;
        this.name = nameOf(arn);
        this.answering = answering;
    }

    @Override
    public String present() {
        return OuterKeys.nameIn(name);
    }

    @Override
    public boolean has(String other) {
        return other.equals(present());
    }

    @Override
    public boolean isEarlier(String other) {
        return false;
    }

    /** Asks KMS itself when it has not been heard of lately. */
    @Override
    public Optional<String> away() {
        if (answering.isUncertain()) {
            try {
                encrypt(new byte[1], "health".getBytes(StandardCharsets.UTF_8));
            } catch (KeysAway | GeneralSecurityException _) {
                // What came of it has been noted.
            }
        }
        return answering.trouble();
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] place) throws GeneralSecurityException {
        var answer = asked(() -> kms.encrypt(question ->
                question.keyId(arn).plaintext(SdkBytes.fromByteArray(key)).encryptionContext(context(place))));
        var blob = answer.ciphertextBlob().asByteArray();
        return ByteBuffer.allocate(name.length + blob.length)
                .put(name)
                .put(blob)
                .array();
    }

    @Override
    public byte[] decrypt(byte[] encrypted, byte[] place) throws GeneralSecurityException {
        var blob = SdkBytes.fromByteArray(Arrays.copyOfRange(encrypted, NAME_BYTES, encrypted.length));
        return asked(() -> kms.decrypt(
                        question -> question.keyId(arn).ciphertextBlob(blob).encryptionContext(context(place))))
                .plaintext()
                .asByteArray();
    }

    private <T> T asked(Supplier<T> question) throws GeneralSecurityException {
        try {
            var answer = question.get();
            answering.answered();
            return answer;
        } catch (InvalidCiphertextException | IncorrectKeyException refused) {
            answering.answered();
            throw new GeneralSecurityException("Not encrypted under this key for this place", refused);
        } catch (SdkException away) {
            var kind = away.getClass().getSimpleName();
            answering.failed(kind);
            // The message of a client's exception may quote addresses and credentials.
            log.warn("KMS did not encrypt or decrypt: {}", kind);
            throw new KeysAway("KMS did not encrypt or decrypt: " + kind, away);
        }
    }

    private static Map<String, String> context(byte[] place) {
        return place.length == 0
                ? Map.of()
                : Map.of("associatedData", HexFormat.of().formatHex(place));
    }

    private static byte[] nameOf(String arn) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(arn.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NAME_BYTES)
                    .put(KIND)
                    .put(hash, 0, NAME_BYTES - 1)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
