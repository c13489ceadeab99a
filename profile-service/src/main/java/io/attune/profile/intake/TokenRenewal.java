package io.attune.profile.intake;

import io.attune.platform.decision.Versioned;
import io.attune.profile.grant.AccessToken;
import io.attune.profile.grant.Grants;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lets a client come back with the secret they were given. Whether the id or the secret is wrong cannot be told. */
@Service
public final class TokenRenewal {

    private static final String HASH_OF_NOTHING = "0".repeat(64);

    private final Intakes intakes;
    private final ResumeSecrets secrets;
    private final Grants grants;
    private final InstantSource clock;

    TokenRenewal(Intakes intakes, ResumeSecrets secrets, Grants grants, InstantSource clock) {
        this.intakes = intakes;
        this.secrets = secrets;
        this.grants = grants;
        this.clock = clock;
    }

    public Optional<AccessToken> renew(IntakeId id, String secret) {
        var found = intakes.find(id).map(Versioned::state);
        var matches = secrets.matches(secret, found.map(Intake::resumeHash).orElse(HASH_OF_NOTHING));
        return found.filter(intake -> matches && intake.welcomesBack(clock.instant()))
                .map(intake -> grants.grant(id.value(), intake.epoch()));
    }
}
