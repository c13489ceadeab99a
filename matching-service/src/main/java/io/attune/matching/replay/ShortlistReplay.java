package io.attune.matching.replay;

import io.attune.matching.basis.Basis;
import io.attune.matching.basis.FitModels;
import io.attune.matching.basis.Input;
import io.attune.matching.basis.InputWriting;
import io.attune.matching.basis.Inputs;
import io.attune.matching.basis.UnreadableInput;
import io.attune.matching.replay.Difference.AlteredInput;
import io.attune.matching.replay.ReplayOutcome.Differs;
import io.attune.matching.replay.ReplayOutcome.Erased;
import io.attune.matching.replay.ReplayOutcome.Identical;
import io.attune.matching.replay.ReplayOutcome.NoSuchShortlist;
import io.attune.matching.replay.ReplayOutcome.NotReplayable;
import io.attune.matching.replay.ReplayOutcome.Proof;
import io.attune.matching.replay.ReplayOutcome.Reason;
import io.attune.matching.shortlist.Shortlist;
import io.attune.matching.shortlist.Shortlists;
import io.attune.matching.shortlist.Telling;
import io.attune.platform.decision.Versioned;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Computes a stored shortlist again and says whether the same comes of it. */
@Service
public final class ShortlistReplay {

    private final Shortlists shortlists;
    private final FitModels models;
    private final InputWriting writing;
    private final Telling telling;

    public ShortlistReplay(Shortlists shortlists, FitModels models, InputWriting writing, Telling telling) {
        this.shortlists = shortlists;
        this.models = models;
        this.writing = writing;
        this.telling = telling;
    }

    public ReplayOutcome replay(String shortlistId) {
        return shortlists
                .find(shortlistId)
                .map(Versioned::state)
                .map(this::replay)
                .orElseGet(() -> shortlists.isErased(shortlistId) ? new Erased() : new NoSuchShortlist());
    }

    private ReplayOutcome replay(Shortlist shortlist) {
        var basis = shortlist.basis();
        if (basis == null) {
            return new NotReplayable(Reason.HELD);
        }
        if (basis.inputs().isEmpty()) {
            return new NotReplayable(Reason.MADE_BEFORE_INPUTS_WERE_KEPT);
        }
        var altered = altered(basis.inputs());
        return altered.isEmpty() ? replay(shortlist, basis) : new Differs(altered);
    }

    private static List<Difference> altered(List<Input> inputs) {
        return inputs.stream()
                .filter(Predicate.not(Input::whole))
                .<Difference>map(it -> new AlteredInput(it.name(), it.therapistId()))
                .toList();
    }

    private ReplayOutcome replay(Shortlist shortlist, Basis basis) {
        try {
            return replay(shortlist, writing.read(basis.inputs()));
        } catch (UnreadableInput unreadable) {
            return new Differs(List.of(new AlteredInput(unreadable.name(), unreadable.therapistId())));
        }
    }

    private ReplayOutcome replay(Shortlist shortlist, Inputs inputs) {
        var model = models.find(inputs.model().hash());
        if (model.isEmpty()) {
            return new Differs(List.of(new AlteredInput("fit-model", null)));
        }
        var recomputed = Recomputation.of(inputs, model.get());
        var differences = Comparison.of(shortlist, inputs, recomputed, telling.offers(recomputed.offers()));
        int finalists = inputs.finalists().size();
        return differences.isEmpty()
                ? new Identical(new Proof(finalists, inputs.directory().passed() - finalists))
                : new Differs(differences);
    }
}
