package io.attune.platform.start;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** MongoDB asks who comes, and nobody on the way can read along. */
final class ClosedStore implements Requirement {

    private static final String SETTING = "spring.mongodb.uri";

    @Override
    public Stream<String> unmet(Environment settings) {
        if (!settings.containsProperty(SETTING)) {
            return Stream.empty();
        }
        var address = MongoAddress.of(settings.getRequiredProperty(SETTING));
        return Stream.of(
                        address.hasCredentials() ? "" : " must name a user and a password in production.",
                        address.isEncrypted() ? "" : " must say tls=true in production.",
                        address.believesAnyCertificate() ? " must not believe any certificate in production." : "")
                .filter(sentence -> !sentence.isEmpty())
                .map(SETTING::concat);
    }
}
