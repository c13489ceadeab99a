package io.attune.platform.start;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Ends the start of a service whose settings are not fit for its environment. Images name none, so that whoever runs
 * one says which it is; elsewhere it is {@code local}, which reaches nothing beyond its own machine.
 */
final class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SETTING = "attune.environment";

    private static final Map<String, List<Requirement>> REQUIREMENTS = Map.of(
            "local", List.of(new OnThisMachine()),
            "trial", List.of(),
            "production",
                    List.of(
                            new TrustworthyIssuer(),
                            new EncryptedFrontDoor(),
                            new ClosedStore(),
                            new ClosedBroker(),
                            new SecretsOfItsOwn(),
                            new KeyFilesOfItsOwn(),
                            new QuietOperation()));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var unmet = unmet(context.getEnvironment());
        if (!unmet.isEmpty()) {
            throw new StartRefused(unmet);
        }
    }

    static List<String> unmet(Environment settings) {
        var requirements = REQUIREMENTS.get(settings.getProperty(SETTING, "local"));
        return requirements == null
                ? List.of("Say in " + SETTING + " what this is: production, trial or local.")
                : requirements.stream()
                        .flatMap(requirement -> requirement.unmet(settings))
                        .toList();
    }
}
