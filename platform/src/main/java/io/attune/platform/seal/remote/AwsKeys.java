package io.attune.platform.seal.remote;

import io.attune.platform.seal.OuterKeys;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.kms.KmsClient;

/** Opens keys of AWS KMS by their address; nothing is asked of it before the first key is needed. */
public final class AwsKeys {

    /** Before a key's ARN, as Tink writes addresses of keys. */
    private static final String SCHEME = "aws-kms://";

    /** A person waits: two tries in three seconds. */
    private static final Duration ONE_TRY = Duration.ofMillis(1_400);

    private static final Duration ALL_TRIES = Duration.ofSeconds(3);

    private AwsKeys() {}

    /**
     * @param uri {@code aws-kms://arn:aws:kms:REGION:ACCOUNT:key/ID}
     * @param endpoint where KMS is asked, if not where AWS has it for that region
     */
    public static OuterKeys open(String uri, @Nullable URI endpoint, InstantSource clock) {
        var parts = uri.split(":", -1);
        if (!uri.startsWith(SCHEME + "arn:") || parts.length < 7 || parts[4].isEmpty()) {
            throw new IllegalStateException("A key of AWS KMS is named aws-kms://arn:aws:kms:REGION:ACCOUNT:key/ID");
        }
        return new AwsKey(client(parts[4], endpoint), uri.substring(SCHEME.length()), new Answering(clock));
    }

    private static KmsClient client(String region, @Nullable URI endpoint) {
        var kms = KmsClient.builder()
                .region(Region.of(region))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(ONE_TRY)
                        .socketTimeout(ONE_TRY))
                .overrideConfiguration(waiting -> waiting.apiCallAttemptTimeout(ONE_TRY)
                        .apiCallTimeout(ALL_TRIES)
                        .retryStrategy(
                                StandardRetryStrategy.builder().maxAttempts(2).build()));
        return (endpoint == null ? kms : kms.endpointOverride(endpoint)).build();
    }
}
