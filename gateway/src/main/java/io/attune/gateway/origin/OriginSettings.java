package io.attune.gateway.origin;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicUrl the front door as browsers see it, without a path
 * @param trustedProxies networks (CIDR) whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are believed
 * @param allowed origins of pages elsewhere that may read answers, each written out
 * @param allowedWithCredentials those among them that may also send cookies
 */
@ConfigurationProperties("attune.origin")
public record OriginSettings(
        URI publicUrl,
        @DefaultValue Set<String> trustedProxies,
        @DefaultValue Set<String> allowed,
        @DefaultValue Set<String> allowedWithCredentials) {

    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:\\d{1,5})?");
    private static final Pattern NETWORK = Pattern.compile("[0-9a-fA-F.:]+/\\d{1,3}");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    public OriginSettings {
        trustedProxies = Set.copyOf(trustedProxies);
        allowed = Set.copyOf(allowed);
        allowedWithCredentials = Set.copyOf(allowedWithCredentials);
        all(Stream.of(publicUrl.toString()), ORIGIN, "attune.origin.public-url is an origin without a path");
        all(allowed.stream(), ORIGIN, "attune.origin.allowed names each origin exactly");
        all(trustedProxies.stream(), NETWORK, "attune.origin.trusted-proxies are networks such as 10.0.0.0/8");
        if (!allowed.containsAll(allowedWithCredentials)) {
            throw new IllegalArgumentException("Whoever may send cookies must be in attune.origin.allowed too.");
        }
        if (!publicUrl.getScheme().equals("https") && !THIS_MACHINE.contains(publicUrl.getHost())) {
            throw new IllegalArgumentException("attune.origin.public-url must be https, unless on this machine.");
        }
    }

    public boolean isSecure() {
        return publicUrl.getScheme().equals("https");
    }

    private static void all(Stream<String> values, Pattern pattern, String rule) {
        values.filter(value -> !pattern.matcher(value).matches()).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException(rule + ": " + wrong);
        });
    }
}
