package io.attune.profile.intake;

import io.attune.platform.decision.Versioned;
import io.attune.profile.client.ClientFiles;
import io.attune.profile.client.Clients;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds the intakes of whoever is reached at an e-mail address, by its keyed hash alone. */
@Service
public final class IntakeSearch {

    private final Clients clients;
    private final ClientFiles files;
    private final Intakes intakes;

    IntakeSearch(Clients clients, ClientFiles files, Intakes intakes) {
        this.clients = clients;
        this.files = files;
        this.intakes = intakes;
    }

    /** The latest first. */
    public List<Versioned<Intake>> byEmail(String email) {
        return intakes.findAll(files.foundBy(clients.hash(email))).stream()
                .sorted(Comparator.comparing(
                        (Versioned<Intake> intake) -> intake.state().submittedAt(), Comparator.reverseOrder()))
                .toList();
    }
}
