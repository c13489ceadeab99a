package io.attune.profile.intake;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Decision.Changed;
import io.attune.platform.decision.Decision.Kept;
import io.attune.platform.decision.Versioned;
import io.attune.profile.client.ClientFile;
import io.attune.profile.client.ClientFiles;
import io.attune.profile.client.ClientId;
import io.attune.profile.client.EmailHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Intakes and client files on paper, and what was told. */
final class PaperIntakes implements Intakes, ClientFiles {

    private final Map<String, Versioned<Intake>> intakes = new LinkedHashMap<>();
    private final Map<ClientId, ClientFile> files = new LinkedHashMap<>();
    final List<IntakeEvent> told = new ArrayList<>();

    /** Writes the intake as its submission would, and nothing after it. */
    void submitted(String id, Intake intake) {
        enter(intake.client(), new EmailHash(""), id);
        intakes.put(id, new Versioned<>(id, 1, intake));
    }

    Intake state(String id) {
        return find(new IntakeId(id)).orElseThrow().state();
    }

    @Override
    public Optional<Versioned<Intake>> find(IntakeId id) {
        return Optional.ofNullable(intakes.get(id.value()));
    }

    @Override
    public List<Versioned<Intake>> findAll(Collection<String> ids) {
        return ids.stream().map(intakes::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Accepted submit(
            Command command, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, Accepted>> decision) {
        return decide(new IntakeId(command.derivedId()), decision);
    }

    @Override
    public <O> O decide(IntakeId id, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, O>> decision) {
        var found = find(id);
        return switch (decision.apply(found)) {
            case Kept<Intake, IntakeEvent, O>(var outcome) -> outcome;
            case Changed<Intake, IntakeEvent, O> change -> {
                var version = found.map(Versioned::version).orElse(0L) + 1;
                intakes.put(id.value(), new Versioned<>(id.value(), version, change.state()));
                told.addAll(change.events());
                yield change.outcome();
            }
        };
    }

    @Override
    public void follow(IntakeId id, Function<Intake, Optional<Intake>> change) {
        find(id).map(Versioned::state).flatMap(change).ifPresent(next -> submitted(id.value(), next));
    }

    @Override
    public boolean erase(IntakeId id, Predicate<Intake> still, Instant at) {
        var found = find(id).map(Versioned::state);
        if (found.isPresent() && still.test(found.get())) {
            intakes.remove(id.value());
            told.add(new IntakeEvent.IntakeErased(id, found.get().client(), at));
            told.add(new IntakeEvent.KeyDestroyed(id, at));
            return true;
        }
        return found.isEmpty();
    }

    @Override
    public void forEach(Consumer<Versioned<Intake>> each) {
        List.copyOf(intakes.values()).forEach(each);
    }

    @Override
    public ClientFile of(ClientId client) {
        return files.getOrDefault(client, ClientFile.EMPTY);
    }

    @Override
    public List<String> foundBy(EmailHash email) {
        return List.of();
    }

    @Override
    public boolean isTold(IntakeId id) {
        return true;
    }

    @Override
    public ClientFile enter(ClientId client, EmailHash email, String intakeId) {
        files.put(client, of(client).with(intakeId));
        return of(client);
    }

    @Override
    public void leave(ClientId client, String intakeId) {
        files.put(client, of(client).without(intakeId));
    }
}
