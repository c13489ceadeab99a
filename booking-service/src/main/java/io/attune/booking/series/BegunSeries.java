package io.attune.booking.series;

import io.attune.booking.change.Undertaking;
import java.util.List;

/** A series whose hours are being claimed, or whose claims are yet to be settled. */
public record BegunSeries(Undertaking undertaking, String therapistId, String clientId, List<Part> parts) {

    public BegunSeries {
        parts = List.copyOf(parts);
    }
}
