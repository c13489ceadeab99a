package io.attune.matching.intake;

import io.attune.platform.time.TimeConfiguration;
import io.attune.platform.time.Zones;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The zones as a service has them. */
public final class CurrentRules {

    public static final Zones ZONES =
            new AnnotationConfigApplicationContext(TimeConfiguration.class).getBean(Zones.class);

    private CurrentRules() {}
}
