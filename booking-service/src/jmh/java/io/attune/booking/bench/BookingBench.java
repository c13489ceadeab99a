package io.attune.booking.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./run bench booking [--quick]}: each part prints what it found; the last line is one JSON object of it all.
 */
public final class BookingBench {

    private static final List<Part> PARTS = List.of(new OpenHoursPart(), new BookingsPart());

    private BookingBench() {}

    /** One thing that is measured. */
    interface Part {

        /** Its name in the last line. */
        String name();

        /** Says on the console what it finds, and answers its figures. */
        Map<String, ?> measure(boolean quick) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var quick = List.of(arguments).contains("--quick");
        var figures = new LinkedHashMap<String, Object>();
        for (var part : PARTS) {
            figures.put(part.name(), part.measure(quick));
        }
        System.out.println(JsonMapper.shared().writeValueAsString(figures));
        System.exit(0);
    }
}
