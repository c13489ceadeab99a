package io.attune.booking.bench;

import io.attune.booking.RunningBooking;
import io.attune.booking.StoreWrites;
import io.attune.platform.testing.PostgresCluster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Bookings over HTTP by sixteen callers, beside as many conditional writes on the same engine with nothing around them.
 * The writes of one booking are counted, not assumed. Where PostgreSQL is installed, its exclusion constraint stands
 * beside them.
 */
final class BookingsPart implements BookingBench.Part {

    private static final int DAYS = 4;

    @Override
    public String name() {
        return "bookings";
    }

    @Override
    public Map<String, ?> measure(boolean quick) throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        var writes = new StoreWrites();
        try (var booking = RunningBooking.start(writes)) {
            figures.put("writesPerBooking", writesPerBooking(booking, writes));
            var product = new HttpBookings(booking);
            product.book(Scene.oneDay(booking, 1));
            product.book(Scene.aThousandTherapists(booking));
            try (var bare = new BareWrites(booking.stack().mongoUri("booking"), "booking")) {
                bare.book(500, 1);
                for (var scene : scenes(booking, quick)) {
                    figures.put(scene.name(), figures(scene, product, bare));
                }
            }
        }
        if (PostgresCluster.binaries().isPresent()) {
            figures.put("exclusionConstraint", exclusionConstraint(quick));
        }
        return figures;
    }

    /** Enough of them to be timed, in the shapes of the two scenes. */
    private static Map<String, Pace> exclusionConstraint(boolean quick) throws Exception {
        int bookings = quick ? 2_000 : 20_000;
        try (var constraint = ExclusionConstraint.start()) {
            constraint.book(bookings, 1);
            var paces = new LinkedHashMap<String, Pace>();
            paces.put("oneDay", constraint.book(bookings, Scene.SESSIONS_A_DAY));
            paces.put("thousandTherapists", constraint.book(bookings, 1));
            paces.forEach((scene, pace) -> System.out.printf(
                    Locale.ROOT,
                    "%-18s PostgreSQL, exclusion constraint and outbox row: %6.0f/s, p50 %6.1f ms, p99 %6.1f ms%n",
                    scene,
                    pace.perSecond(),
                    pace.p50(),
                    pace.p99()));
            return paces;
        }
    }

    private static List<Scene> scenes(RunningBooking booking, boolean quick) {
        return List.of(Scene.oneDay(booking, quick ? 1 : DAYS), Scene.aThousandTherapists(booking));
    }

    private static int writesPerBooking(RunningBooking booking, StoreWrites writes) throws Exception {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        writes.forget();
        booking.anAppointment(intake, therapist, RunningBooking.NINE);
        // The last write takes the event off the outbox, once the broker has it.
        for (int look = 0; look < 100 && writes.ofBookings().size() < BareWrites.MANY; look++) {
            Thread.sleep(100);
        }
        var each = new ArrayList<>(writes.ofBookings());
        System.out.printf("%d writes per booking: %s; bare: %d%n", each.size(), each, BareWrites.MANY);
        return each.size();
    }

    private static Map<String, Object> figures(Scene scene, HttpBookings product, BareWrites bare) throws Exception {
        var booked = product.book(scene);
        var written = bare.book(scene.wishes().size(), scene.wishesPerDay());
        double ratio = booked.perSecond() / written.perSecond();
        System.out.printf(
                Locale.ROOT,
                "%-18s %6.0f bookings/s, p50 %6.1f ms, p99 %6.1f ms; bare %6.0f/s, p50 %6.1f ms; ratio %.2f%n",
                scene.name(),
                booked.perSecond(),
                booked.p50(),
                booked.p99(),
                written.perSecond(),
                written.p50(),
                ratio);
        return Map.of("http", booked, "bare", written, "ratio", ratio);
    }
}
