package io.attune.platform.access.remote;

import com.nimbusds.jose.jwk.JWKSet;
import io.attune.platform.access.AccessSettings;
import io.attune.platform.access.keys.IssuerJwks;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches the key set over HTTP; two seconds in all, because a caller with an unknown key is waiting. */
@Component
class HttpIssuerJwks implements IssuerJwks {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;
    private static final Logger log = LoggerFactory.getLogger(HttpIssuerJwks.class);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;

    HttpIssuerJwks(AccessSettings settings) {
        this.question =
                HttpRequest.newBuilder(settings.jwksUri()).timeout(PATIENCE).build();
    }

    @Override
    public Optional<JWKSet> fetch() {
        try {
            var answer = http.send(question, BodyHandlers.ofString());
            if (answer.statusCode() == OK) {
                return Optional.of(JWKSet.parse(answer.body())).filter(keys -> !keys.isEmpty());
            }
            log.warn("The issuer answered {} when asked for its keys.", answer.statusCode());
        } catch (IOException | ParseException failed) {
            log.warn("The issuer's keys could not be fetched: {}", failed.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
