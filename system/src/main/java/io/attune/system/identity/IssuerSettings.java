package io.attune.system.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * @param keyFile where the signing key is kept, so that tokens outlive a restart
 * @param clientSecret of the clients that get a demo user's token without a browser
 * @param signedInPages where a browser may be sent after it has signed in
 * @param therapistId which therapist the demo user {@link DemoUser#THERAPIST} is, once the directory is published
 */
public record IssuerSettings(
        int port,
        Path keyFile,
        String clientSecret,
        List<String> signedInPages,
        Supplier<Optional<String>> therapistId) {}
