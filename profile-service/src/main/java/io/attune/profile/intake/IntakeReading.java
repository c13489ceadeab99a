package io.attune.profile.intake;

import io.attune.platform.decision.Versioned;
import io.attune.profile.client.Sealed;
import io.attune.profile.client.SealedPlace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens an intake, part by part, so that nobody's view opens more than it shows. */
@Service
public final class IntakeReading {

    private final Intakes intakes;
    private final IntakeSeals seals;

    IntakeReading(Intakes intakes, IntakeSeals seals) {
        this.intakes = intakes;
        this.seals = seals;
    }

    public Optional<Versioned<Intake>> find(IntakeId id) {
        return intakes.find(id);
    }

    public Optional<Contact> contact(Versioned<Intake> intake) {
        return open(
                intake,
                SealedFields.contact(id(intake)),
                intake.state().sealed().contact(),
                Contact.class);
    }

    public Optional<Address> address(Versioned<Intake> intake) {
        return open(
                intake,
                SealedFields.address(id(intake)),
                intake.state().sealed().address(),
                Address.class);
    }

    public Optional<String> narrative(Versioned<Intake> intake) {
        return open(
                intake,
                SealedFields.narrative(id(intake)),
                intake.state().sealed().narrative(),
                String.class);
    }

    public Optional<Answers> answers(Versioned<Intake> intake) {
        return open(
                intake,
                SealedFields.answers(id(intake)),
                intake.state().sealed().answers(),
                Answers.class);
    }

    private <T> Optional<T> open(Versioned<Intake> intake, SealedPlace place, @Nullable Sealed sealed, Class<T> type) {
        return sealed == null
                ? Optional.empty()
                : seals.find(intake.state().client(), id(intake)).map(seal -> seal.open(place, sealed, type));
    }

    private static IntakeId id(Versioned<Intake> intake) {
        return new IntakeId(intake.id());
    }
}
