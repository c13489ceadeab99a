package io.attune.profile.intake.store;

import io.attune.platform.seal.RecordErased;
import io.attune.platform.seal.RecordSeals;
import io.attune.profile.client.ClientId;
import io.attune.profile.intake.Need;
import io.attune.profile.intake.store.StoredIntake.Erased;
import io.attune.profile.intake.store.StoredIntake.Live;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Seals what the client asked for under the intake's key on the way into the document, and opens it on the way out. */
@Component
class StoredIntakeShape {

    private static final String PLACE = "intakes/need";

    /** A document from before intakes had keys says neither; nothing opens it any more. */
    private static final ClientId NOBODY = new ClientId("");

    private final RecordSeals seals;

    StoredIntakeShape(RecordSeals seals) {
        this.seals = seals;
    }

    StoredIntakeDocument write(StoredIntake stored) {
        return switch (stored) {
            case Live(var intake) -> {
                var id = intake.id().value();
                var seal = seals.find(id).orElseThrow(() -> new RecordErased(id));
                yield new StoredIntakeDocument(IntakeDocument.of(intake, seal.seal(PLACE, intake.need())), null, null);
            }
            case Erased(var client, var at) -> new StoredIntakeDocument(null, client, at);
        };
    }

    /** An intake whose key is gone is as good as erased, whatever is still written of it. */
    StoredIntake read(StoredIntakeDocument document) {
        var intake = document.intake();
        return intake == null
                ? new Erased(
                        Objects.requireNonNullElse(document.erasedOf(), NOBODY),
                        Objects.requireNonNullElse(document.erasedAt(), Instant.EPOCH))
                : seals.find(intake.id())
                        .<StoredIntake>map(seal -> new Live(intake.intake(seal.open(PLACE, intake.need(), Need.class))))
                        .orElseGet(() -> new Erased(intake.client(), intake.submittedAt()));
    }
}
