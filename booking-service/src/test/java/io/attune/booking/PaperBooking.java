package io.attune.booking;

import io.attune.booking.appointment.AppointmentBooking;
import io.attune.booking.appointment.AppointmentRescheduling;
import io.attune.booking.appointment.AttendanceSettings;
import io.attune.booking.appointment.AwaitedConfirmations;
import io.attune.booking.appointment.BookingOutcome;
import io.attune.booking.appointment.ConfirmationSettings;
import io.attune.booking.appointment.NoticeSettings;
import io.attune.booking.appointment.RescheduleOutcome;
import io.attune.booking.appointment.RescheduleWish;
import io.attune.booking.availability.Interval;
import io.attune.booking.availability.SessionTerms;
import io.attune.booking.availability.Timetable;
import io.attune.booking.availability.WeeklyHours;
import io.attune.booking.calendar.ClientCalendar;
import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.caseload.Caseload;
import io.attune.booking.caseload.CaseloadSettings;
import io.attune.booking.caseload.Caseloads;
import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.DayId;
import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.booking.day.StoredDays;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.hold.HoldAnHour;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.hold.HoldSettings;
import io.attune.booking.hold.HourHolding;
import io.attune.booking.intake.ErasuresDone;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intake.Level;
import io.attune.booking.intake.Intake.State;
import io.attune.booking.intake.IntakeNews;
import io.attune.booking.intake.Intakes;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.intake.PaperIntakes;
import io.attune.booking.intake.PaperOfferedTherapists;
import io.attune.booking.intake.Party;
import io.attune.booking.move.PaperUnsettledMoves;
import io.attune.booking.move.UnsettledMoves;
import io.attune.booking.openhours.Availabilities;
import io.attune.booking.openhours.Availability;
import io.attune.booking.openhours.AvailabilityChanged;
import io.attune.booking.openhours.BusyTimes;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.reprojection.RulesInUse;
import io.attune.booking.roster.PaperTherapists;
import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.roster.Therapists;
import io.attune.booking.series.KeptSeries;
import io.attune.booking.series.PaperUnsettledSeries;
import io.attune.booking.series.Series;
import io.attune.booking.series.SeriesBooking;
import io.attune.booking.series.SeriesDecision;
import io.attune.booking.series.SeriesOutcome;
import io.attune.booking.series.SeriesWish;
import io.attune.booking.series.UnsettledSeries;
import io.attune.booking.testing.PaperZones;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.testing.MutableClock;
import io.attune.platform.time.TimeConfiguration;
import io.attune.platform.time.Zones;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;

/**
 * The service's use cases over documents on paper: every therapist works in Toronto on weekdays from nine to five. A
 * test may step in between any two writes.
 */
public final class PaperBooking implements AutoCloseable {

    public static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");
    public static final Instant NINE = Instant.parse("2026-11-25T14:00:00Z");

    private final MutableClock clock = MutableClock.at("2026-11-23T15:00:00Z");
    private final NumberedWrites writes = new NumberedWrites();
    private final PaperDocuments<TherapistDay, AppointmentEvent> days =
            new PaperDocuments<>("days", TherapistDay::untouched, writes);
    private final PaperDocuments<ClientCalendar, Void> calendars =
            new PaperDocuments<>("calendars", ClientCalendar::empty, writes);
    private final PaperDocuments<Caseload, Void> caseloads = new PaperDocuments<>("caseloads", Caseload::empty, writes);
    private final PaperBusyTimes busy = new PaperBusyTimes();
    private Supplier<List<AppointmentEvent>> toldBySeries = List::of;
    private final Map<String, Place> places = new HashMap<>();
    private final PaperHours hours = new PaperHours();
    private final PaperZones zones = new PaperZones();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public PaperBooking() {
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        scanner.addExcludeFilter((reader, factory) ->
                reader.getClassMetadata().getClassName().matches(".*[.](hours|busy|ics|PaperBooking).*"));
        scanner.scan("io.attune.booking");
        context.register(TimeConfiguration.class);
        context.registerBean("testZones", Zones.class, () -> zones, bean -> bean.setPrimary(true));
        context.registerBean(RulesInUse.class, PaperRulesInUse::new);
        context.registerBean("testClock", InstantSource.class, () -> clock, bean -> bean.setPrimary(true));
        context.registerBean(StoredDays.class, PaperStoredDays::new);
        context.registerBean(UnsettledMoves.class, () -> new PaperUnsettledMoves(writes));
        context.registerBean(Places.class, PaperPlaces::new);
        context.registerBean(KeptSeries.class, () -> new PaperSeries(writes));
        context.registerBean(UnsettledSeries.class, () -> new PaperUnsettledSeries(writes));
        context.registerBean(ClientCalendars.class, PaperCalendars::new);
        context.registerBean(Caseloads.class, PaperCaseloads::new);
        context.registerBean(AwaitedConfirmations.class, PaperConfirmations::new);
        context.registerBean(Therapists.class, PaperTherapists::new);
        context.registerBean(Intakes.class, PaperIntakes::new);
        context.registerBean(OfferedTherapists.class, PaperOfferedTherapists::new);
        context.registerBean(ErasuresDone.class, () -> (intake, at) -> {});
        context.registerBean(Timetables.class, () -> hours);
        context.registerBean(BusyTimes.class, () -> busy);
        context.registerBean(Availabilities.class, Untold::new);
        context.registerBean(HoldSettings.class, () -> new HoldSettings(Duration.ofMinutes(10), Duration.ofHours(24)));
        context.registerBean(
                ConfirmationSettings.class, () -> new ConfirmationSettings(Duration.ofHours(24), Duration.ofDays(7)));
        context.registerBean(NoticeSettings.class, () -> new NoticeSettings(Duration.ofHours(24), true));
        context.registerBean(AttendanceSettings.class, () -> new AttendanceSettings(Duration.ofDays(7)));
        context.registerBean(CaseloadSettings.class, () -> new CaseloadSettings(Duration.ofDays(60)));
        PaperWaitlist.register(context, writes);
        context.refresh();
    }

    public MutableClock clock() {
        return clock;
    }

    public NumberedWrites writes() {
        return writes;
    }

    /** As the topic tells it. */
    public void tellOf(String intake) {
        context.getBeansOfType(IntakeNews.class).values().forEach(news -> news.heardOf(intake));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public List<AppointmentEvent> events() {
        return Stream.of(days.events(), toldBySeries.get())
                .flatMap(List::stream)
                .toList();
    }

    /** As it is written, claims and all. */
    public TherapistDay dayOf(String therapist, String date) {
        return days.find(therapist + '/' + date);
    }

    public TherapistDay wednesdayOf(String therapist) {
        return days.find(therapist + "/2026-11-25");
    }

    /** By an edition of the zone rules that all clocks of 2026 stay as they were in summer. */
    public void staysOnSummerTime(String edition) {
        zones.decree(rules -> ZoneRules.of(rules.getOffset(Instant.parse("2026-07-01T12:00:00Z"))), edition);
    }

    /** By an edition of the zone rules that all clocks jump from nine to noon on a date. */
    public void hasNoMorningOn(String date, String edition) {
        var before = ZoneOffset.ofHours(-5);
        var jump = ZoneOffsetTransition.of(LocalDateTime.parse(date + "T08:30:00"), before, ZoneOffset.ofHours(-2));
        zones.decree(rules -> ZoneRules.of(before, before, List.of(), List.of(jump), List.of()), edition);
    }

    public String aTherapist(String id) {
        hours.therapists.add(new TherapistId(id));
        return heard(id, 1, Standing.PRACTISING);
    }

    /** Only what was heard is kept; whoever acts on it is not told. */
    public String heard(String therapist, long version, Standing standing) {
        var practises = standing == Standing.PRACTISING;
        var known = new Therapist(standing, practises, "America/Toronto", List.of("video"), List.of(), 1);
        bean(Therapists.class).keep(therapist, version, known);
        return therapist;
    }

    /** Only what was heard is kept; whoever acts on it is not told. */
    public void leaves(String therapist, long version, LocalDate date) {
        var known = new Therapist(Standing.PRACTISING, true, "America/Toronto", List.of("video"), List.of(), 1, date);
        bean(Therapists.class).keep(therapist, version, known);
    }

    /** Only the hours are written, of everyone; what was agreed is not held against them yet. */
    public void worksOnWednesdays(String from, String to) {
        hours.change(new Timetable(
                "America/Toronto",
                List.of(WeeklyHours.every(DayOfWeek.WEDNESDAY, LocalTime.parse(from), LocalTime.parse(to))),
                List.of(),
                hours.timetable.terms()));
    }

    /** Sessions are this long from now on, of everyone. */
    public void givesSessionsOf(int minutes, int buffer) {
        var occupies = SessionTerms.startEvery(Duration.ofMinutes(minutes), Duration.ofMinutes(buffer));
        hours.give(minutes, buffer, occupies);
    }

    public void givesSessionsEveryFiveMinutes(int minutes, int buffer) {
        hours.give(minutes, buffer, Duration.ofMinutes(5));
    }

    public String anIntake(String id, String... offered) {
        bean(OfferedTherapists.class).keep(id, 1, List.of(offered));
        return heard(id, 1, State.SUBMITTED);
    }

    /** Only what was heard is kept; whoever acts on it is not told. */
    public String heard(String intake, long version, State state) {
        var known = new Intake("client-of-" + intake, state, Level.GREEN, "America/Vancouver", 1);
        bean(Intakes.class).keep(intake, version, known);
        return intake;
    }

    public HoldOutcome hold(String intake, String therapist, String key) {
        return hold(intake, therapist, NINE, key);
    }

    public HoldOutcome hold(String intake, String therapist, Instant start, String key) {
        return bean(HourHolding.class)
                .hold(new HoldAnHour(therapist, start, intake, null, null), command("hold/" + key));
    }

    /** Only what another calendar says is kept; whoever acts on it is not told. */
    public void busyElsewhere(String therapist, Instant from, Instant to) {
        busy.busy.put(new TherapistId(therapist), List.of(new Interval(from, to)));
    }

    public BookingOutcome book(String intake, String holdId, String key) {
        return bean(AppointmentBooking.class).book(holdId, new Party.Client(intake, 1), command("book/" + key));
    }

    public RescheduleOutcome move(String intake, String id, long version, Instant start, String key) {
        var wish = new RescheduleWish(id, version, start, "client-asked", null);
        return bean(AppointmentRescheduling.class)
                .reschedule(wish, new Party.Client(intake, 1), Optional.of(command("move/" + key)));
    }

    /** Every week at nine, all or nothing. */
    public SeriesOutcome series(String intake, String therapist, int count, String key) {
        var wish = new SeriesWish(new HoldAnHour(therapist, NINE, intake, null, null), null, 1, count, null, false);
        return bean(SeriesBooking.class).create(wish, new Party.Client(intake, 1), command("series/" + key));
    }

    public Command command(String key) {
        return new Command(key, "body", clock.instant());
    }

    @Override
    public void close() {
        context.close();
    }

    private final class PaperStoredDays implements StoredDays {

        @Override
        public TherapistDay find(DayId id) {
            return days.find(id.key());
        }

        @Override
        public Map<DayId, TherapistDay> findAll(Collection<DayId> ids) {
            return ids.stream()
                    .filter(id -> days.all().containsKey(id.key()))
                    .collect(Collectors.toMap(id -> id, this::find));
        }

        @Override
        public <O> O decide(DayId id, Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision) {
            return days.decide(id.key(), decision);
        }

        @Override
        public <O> O decide(
                DayId id,
                Command command,
                Class<O> outcomes,
                Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision) {
            return days.decide(id.key(), command, decision);
        }
    }

    private final class PaperPlaces implements Places {

        @Override
        public Optional<Place> find(String id) {
            return Optional.ofNullable(places.get(id));
        }

        @Override
        public List<String> of(String intakeId) {
            return places.entrySet().stream()
                    .filter(known -> known.getValue().intakeId().equals(intakeId))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public void note(String id, Place place) {
            if (!places.containsKey(id)) {
                writes.before("places");
                places.put(id, place);
                writes.after("places");
            }
        }
    }

    private final class PaperCalendars implements ClientCalendars {

        @Override
        public ClientCalendar find(String clientId) {
            return calendars.find(clientId);
        }

        @Override
        public <O> O decide(String clientId, Function<ClientCalendar, Decision<ClientCalendar, Void, O>> decision) {
            return calendars.decide(clientId, decision);
        }
    }

    private final class PaperSeries implements KeptSeries {

        private final PaperDocuments<Series, AppointmentEvent> series;

        PaperSeries(NumberedWrites writes) {
            this.series = new PaperDocuments<>("series", Series::untouched, writes);
            toldBySeries = series::events;
        }

        @Override
        public Series find(String id) {
            return series.find(id);
        }

        @Override
        public <O> O decide(String id, Function<Series, Decision<Series, AppointmentEvent, O>> decision) {
            return series.decide(id, decision);
        }

        @Override
        public SeriesDecision decide(
                String id,
                Command command,
                Function<Series, Decision<Series, AppointmentEvent, SeriesDecision>> decision) {
            return series.decide(id, command, decision);
        }
    }

    private final class PaperCaseloads implements Caseloads {

        @Override
        public Caseload find(String therapistId) {
            return caseloads.find(therapistId);
        }

        @Override
        public <O> O decide(String therapistId, Function<Caseload, Decision<Caseload, Void, O>> decision) {
            return caseloads.decide(therapistId, decision);
        }
    }

    private static final class PaperConfirmations implements AwaitedConfirmations {

        private final List<Awaited> awaited = new ArrayList<>();

        @Override
        public void expect(Awaited one) {
            awaited.add(one);
        }

        @Override
        public void done(String appointmentId) {
            awaited.removeIf(one -> one.appointmentId().equals(appointmentId));
        }

        @Override
        public List<Awaited> all() {
            return List.copyOf(awaited);
        }
    }

    /** The hours of everyone alike: Wednesdays from nine to five until they change. */
    private static final class PaperHours implements Timetables {

        private Timetable timetable = new Timetable(
                "America/Toronto",
                List.of(WeeklyHours.every(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))),
                List.of(),
                SessionTerms.usual());
        private final Set<TherapistId> therapists = new TreeSet<>(Comparator.comparing(TherapistId::value));
        private long version = 1;

        void give(int minutes, int buffer, Duration startEvery) {
            var was = timetable.terms();
            var terms = new SessionTerms(
                    Duration.ofMinutes(minutes),
                    Duration.ofMinutes(buffer),
                    was.notice(),
                    was.horizonWeeks(),
                    was.dailyLimit(),
                    startEvery);
            change(new Timetable(timetable.timeZone(), timetable.weekly(), timetable.timeOff(), terms));
        }

        void change(Timetable other) {
            timetable = other;
            version++;
        }

        @Override
        public Optional<Kept> of(TherapistId therapist) {
            return Optional.of(new Kept(therapist, version, timetable));
        }

        @Override
        public List<Kept> of(Collection<TherapistId> therapists) {
            return therapists.stream()
                    .map(therapist -> new Kept(therapist, version, timetable))
                    .toList();
        }

        @Override
        public List<TherapistId> therapists() {
            return List.copyOf(therapists);
        }
    }

    private static final class PaperRulesInUse implements RulesInUse {

        private String newest = "";

        @Override
        public boolean takeUp(String version) {
            newest = version.compareTo(newest) > 0 ? version : newest;
            return newest.equals(version);
        }
    }

    private static final class PaperBusyTimes implements BusyTimes {

        private final Map<TherapistId, List<Interval>> busy = new HashMap<>();

        @Override
        public List<Interval> of(TherapistId therapist) {
            return busy.getOrDefault(therapist, List.of());
        }

        @Override
        public Map<TherapistId, List<Interval>> of(Collection<TherapistId> therapists) {
            return Map.copyOf(busy);
        }
    }

    private static final class Untold implements Availabilities {

        @Override
        public Optional<Versioned<Availability>> find(TherapistId therapist) {
            return Optional.empty();
        }

        @Override
        public <O> O decide(
                TherapistId therapist,
                Function<Optional<Versioned<Availability>>, Decision<Availability, AvailabilityChanged, O>> decision) {
            throw new IllegalStateException("Nothing is told on paper.");
        }
    }
}
