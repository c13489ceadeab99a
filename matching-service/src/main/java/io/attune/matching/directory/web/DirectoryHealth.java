package io.attune.matching.directory.web;

import io.attune.matching.directory.Directory;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Out of service until everyone who is known at the start can be found in the directory, which is put in order a moment
 * after the topics have been read. What changes later makes nobody wait.
 */
@Component("directoryHealthIndicator")
class DirectoryHealth implements HealthIndicator {

    private final Directory directory;
    private final AtomicBoolean complete = new AtomicBoolean();

    DirectoryHealth(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Health health() {
        if (!complete.get() && directory.isComplete()) {
            complete.set(true);
        }
        return (complete.get() ? Health.up() : Health.outOfService()).build();
    }
}
