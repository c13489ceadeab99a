package io.attune.system.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.attune.platform.local.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The issuer's key, made once and then kept in a file that only its owner can read. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static JWK keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                keep(file);
            }
            return JWK.parse(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ParseException damaged) {
            throw new CannotStart(
                    "The issuer's key " + file + " is damaged; delete it and all will sign in again.", damaged);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void keep(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .keyID(UUID.randomUUID().toString())
                .generate();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key.toJSONString());
    }
}
