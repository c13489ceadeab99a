package io.attune.platform.start;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Browsers reach the front door encrypted: only then is a session's cookie bound to it, and HSTS said. */
final class EncryptedFrontDoor implements Requirement {

    private static final String PUBLIC_URL = "attune.origin.public-url";

    @Override
    public Stream<String> unmet(Environment settings) {
        return settings.getProperty(PUBLIC_URL, "https://").startsWith("https://")
                ? Stream.empty()
                : Stream.of(PUBLIC_URL + " must begin with https:// in production.");
    }
}
