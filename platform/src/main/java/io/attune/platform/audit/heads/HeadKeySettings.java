package io.attune.platform.audit.heads;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param auditKeyFile the key under which heads of the audit log are signed; without it a service does not start */
@ConfigurationProperties("attune.secrets")
record HeadKeySettings(Path auditKeyFile) {

    HeadKeySettings {
        if (auditKeyFile == null) {
            throw new IllegalArgumentException("attune.secrets.audit-key-file is required.");
        }
    }
}
