package io.attune.booking.move;

import io.attune.booking.NumberedWrites;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unsettled moves on paper, each write numbered. */
public final class PaperUnsettledMoves implements UnsettledMoves {

    private final Map<String, UnsettledMove> moves = new LinkedHashMap<>();
    private final NumberedWrites writes;

    public PaperUnsettledMoves(NumberedWrites writes) {
        this.writes = writes;
    }

    @Override
    public void begin(UnsettledMove move) {
        writes.before("moves");
        moves.put(move.undertaking().changeId(), move);
        writes.after("moves");
    }

    @Override
    public void done(String changeId) {
        if (moves.containsKey(changeId)) {
            writes.before("moves");
            moves.remove(changeId);
            writes.after("moves");
        }
    }

    @Override
    public List<UnsettledMove> all() {
        return List.copyOf(moves.values());
    }
}
