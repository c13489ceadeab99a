package io.attune.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TimeConfigurationTests {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(TimeConfiguration.class);

    @Test
    void givesAServiceTheTimeTheZonesAndTheirHealth() {
        service.run(context -> {
            assertThat(context).hasSingleBean(InstantSource.class).hasSingleBean(Zones.class);
            assertThat(context.getBean("zonesHealthIndicator", HealthIndicator.class)
                            .health())
                    .extracting(Health::getStatus)
                    .isEqualTo(Status.UP);
        });
    }

    @Test
    void readsTheSystemsRulesFromTheDirectoryInTheSettings(@TempDir Path directory) {
        ZoneFixtures.writeDirectory(directory, "2099z");

        service.withPropertyValues("attune.zones.directory=" + directory)
                .run(context ->
                        assertThat(context.getBean(Zones.class).version()).isEqualTo("2099z"));
    }
}
