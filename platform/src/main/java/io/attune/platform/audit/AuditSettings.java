package io.attune.platform.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param purpose for which this service's records are used, unless a person states another
 * @param signEvery how often the heads of chains that grew are signed and published
 */
@ConfigurationProperties("attune.audit")
public record AuditSettings(
        @DefaultValue("care") String purpose,
        @DefaultValue("1h") Duration signEvery) {

    public AuditSettings {
        if (!Purposes.ALL.contains(purpose)) {
            throw new IllegalArgumentException("attune.audit.purpose must be one of " + Purposes.ALL + ".");
        }
    }
}
