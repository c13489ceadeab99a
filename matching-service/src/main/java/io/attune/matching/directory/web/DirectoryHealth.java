package io.attune.matching.directory.web;

import io.attune.matching.directory.Directory;
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
    private volatile boolean complete;

    DirectoryHealth(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Health health() {
        complete = complete || directory.isComplete();
        return (complete ? Health.up() : Health.outOfService()).build();
    }
}
