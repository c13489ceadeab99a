package io.attune.booking.move.store;

import io.attune.booking.change.Undertaking;
import io.attune.booking.day.DayId;
import io.attune.booking.move.UnsettledMove;
import io.attune.booking.move.UnsettledMoves;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MongoUnsettledMoves implements UnsettledMoves {

    private final ReadCopies<UnsettledMove> moves;

    MongoUnsettledMoves(AggregateStores stores) {
        this.moves = stores.copies("moves", new Shape<>(MoveDocument.class, MoveDocument::of, MoveDocument::move));
    }

    @Override
    public void begin(UnsettledMove move) {
        moves.put(move.undertaking().changeId(), 1, move);
    }

    @Override
    public void done(String changeId) {
        moves.remove(changeId);
    }

    @Override
    public List<UnsettledMove> all() {
        return moves.all().stream().map(Versioned::state).toList();
    }

    record MoveDocument(Undertaking undertaking, String appointmentId, String clientId, String to) {

        static MoveDocument of(UnsettledMove move) {
            return new MoveDocument(
                    move.undertaking(),
                    move.appointmentId(),
                    move.clientId(),
                    move.to().key());
        }

        UnsettledMove move() {
            return new UnsettledMove(undertaking, appointmentId, clientId, DayId.of(to));
        }
    }
}
