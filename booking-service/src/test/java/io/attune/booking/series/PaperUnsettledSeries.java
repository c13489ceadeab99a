package io.attune.booking.series;

import io.attune.booking.NumberedWrites;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unsettled series on paper, each write numbered. */
public final class PaperUnsettledSeries implements UnsettledSeries {

    private final Map<String, BegunSeries> begun = new LinkedHashMap<>();
    private final NumberedWrites writes;

    public PaperUnsettledSeries(NumberedWrites writes) {
        this.writes = writes;
    }

    @Override
    public void begin(BegunSeries series) {
        writes.before("seriesbegun");
        begun.put(series.undertaking().changeId(), series);
        writes.after("seriesbegun");
    }

    @Override
    public void done(String changeId) {
        if (begun.containsKey(changeId)) {
            writes.before("seriesbegun");
            begun.remove(changeId);
            writes.after("seriesbegun");
        }
    }

    @Override
    public List<BegunSeries> all() {
        return List.copyOf(begun.values());
    }
}
