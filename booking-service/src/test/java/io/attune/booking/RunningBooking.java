package io.attune.booking;

import com.mongodb.event.CommandListener;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intake.Level;
import io.attune.booking.intake.Intake.State;
import io.attune.booking.intake.IntakeForgetting;
import io.attune.booking.intake.IntakeNews;
import io.attune.booking.intake.Intakes;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.Therapist.Location;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.booking.roster.TherapistNews;
import io.attune.booking.roster.Therapists;
import io.attune.platform.access.keys.GrantKeys;
import io.attune.platform.decision.Versioned;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.MutableClock;
import io.attune.platform.testing.PortableCommands;
import io.attune.platform.testing.TestIssuer;
import io.attune.platform.testing.TopicReader;
import io.attune.platform.testing.TopicReader.Received;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole service on a store, a broker and an issuer of its own, spoken to over HTTP, with a clock that stands on
 * Monday 23 November 2026, ten in the morning in Toronto.
 */
public final class RunningBooking implements AutoCloseable {

    /** A Wednesday, nine in the morning in Toronto. */
    public static final String NINE = "2026-11-25T09:00:00-05:00";

    private final PortableCommands portable = new PortableCommands();
    private final MutableClock clock;
    private final LocalStack stack;
    private final TestIssuer issuer;
    private final boolean ownsTheStack;
    private final ConfigurableApplicationContext context;
    private final Http http;

    private RunningBooking(
            MutableClock clock,
            LocalStack stack,
            TestIssuer issuer,
            boolean ownsTheStack,
            CommandListener... listeners) {
        this.clock = clock;
        this.stack = stack;
        this.issuer = issuer;
        this.ownsTheStack = ownsTheStack;
        context = new SpringApplicationBuilder(BookingApplication.class)
                .properties(Map.of("server.port", "0"))
                .initializers(fresh -> prepare((GenericApplicationContext) fresh, listeners))
                .run(arguments());
        context.getBean(GrantKeys.class).learn(issuer.grantKey());
        var server = ((WebServerApplicationContext) context).getWebServer();
        http = new Http(java.util.Objects.requireNonNull(server).getPort());
    }

    public static RunningBooking start(CommandListener... listeners) {
        var clock = MutableClock.at("2026-11-23T15:00:00Z");
        return new RunningBooking(clock, LocalStack.start(), TestIssuer.start(clock), true, listeners);
    }

    /** A second instance of the service, on the same store and the same broker. */
    public RunningBooking another() {
        return new RunningBooking(clock, stack, issuer, false);
    }

    private void prepare(GenericApplicationContext fresh, CommandListener... listeners) {
        fresh.registerBean("testClock", InstantSource.class, () -> clock, bean -> bean.setPrimary(true));
        fresh.registerBean("listeners", MongoClientSettingsBuilderCustomizer.class, () -> settings -> {
            settings.addCommandListener(portable);
            Stream.of(listeners).forEach(settings::addCommandListener);
        });
    }

    private String[] arguments() {
        return Stream.of(
                        stack.properties("booking").entrySet().stream(),
                        issuer.settings().entrySet().stream(),
                        Map.of("server.port", "0").entrySet().stream())
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other))
                .entrySet()
                .stream()
                .map(entry -> "--" + entry.getKey() + '=' + entry.getValue())
                .toArray(String[]::new);
    }

    public MutableClock clock() {
        return clock;
    }

    public LocalStack stack() {
        return stack;
    }

    public TestIssuer issuer() {
        return issuer;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What was sent to the store that only one of the two engines understands. */
    public List<String> unportable() {
        return portable.complaints();
    }

    /** A published therapist in Toronto who works nine to five on weekdays, and takes thirty clients. */
    public String aTherapist() {
        return aTherapistTaking(30);
    }

    public String aTherapistTaking(int clients) {
        var id = UUID.randomUUID().toString();
        var downtown = new Location("downtown", "100 Queen Street West", "Toronto");
        var formats = List.of("video", "in-person");
        bean(Therapists.class)
                .keep(
                        id,
                        1,
                        new Therapist(
                                Standing.PRACTISING, true, "America/Toronto", formats, List.of(downtown), clients));
        worksNineToFive(id);
        return id;
    }

    private void worksNineToFive(String therapist) {
        var weekly = Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                .map("{\"day\":\"%s\",\"from\":\"09:00\",\"to\":\"17:00\"}"::formatted)
                .collect(Collectors.joining(","));
        var hours = "{\"timeZone\":\"America/Toronto\",\"weekly\":[" + weekly + "]}";
        var answer =
                http.put("/api/therapists/" + therapist + "/hours", hours, as(issuer.staff(), "If-Match", "\"0\""));
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.body());
        }
    }

    /** The therapist was heard of again, in another state. */
    public void heard(String therapist, Standing standing) {
        var known = bean(Therapists.class).find(therapist).orElseThrow();
        var was = known.state();
        bean(Therapists.class)
                .keep(
                        therapist,
                        known.version() + 1,
                        new Therapist(
                                standing,
                                standing == Standing.PRACTISING,
                                was.timeZone(),
                                was.formats(),
                                was.locations(),
                                was.caseloadCap()));
        bean(TherapistNews.class).heardOf(therapist);
    }

    /** The therapist said that they leave. */
    public void leaves(String therapist, LocalDate date) {
        var known = bean(Therapists.class).find(therapist).orElseThrow();
        var was = known.state();
        var leaving = new Therapist(
                was.standing(),
                was.accepting(),
                was.timeZone(),
                was.formats(),
                was.locations(),
                was.caseloadCap(),
                date);
        bean(Therapists.class).keep(therapist, known.version() + 1, leaving);
        bean(TherapistNews.class).heardOf(therapist);
    }

    /** An intake in Vancouver of a client of its own to which these therapists were offered. */
    public String anIntake(String... offered) {
        return anIntake(Level.GREEN, "client-" + UUID.randomUUID(), offered);
    }

    public String anIntake(Level level, String client, String... offered) {
        var id = UUID.randomUUID().toString();
        bean(Intakes.class).keep(id, 1, new Intake(client, State.SUBMITTED, level, "America/Vancouver", 1));
        bean(OfferedTherapists.class).keep(id, 1, List.of(offered));
        return id;
    }

    /** The intake was heard of again, in another state. */
    public void heard(String intake, State state) {
        Versioned<Intake> known = bean(Intakes.class).find(intake).orElseThrow();
        var was = known.state();
        bean(Intakes.class)
                .keep(
                        intake,
                        known.version() + 1,
                        new Intake(was.clientId(), state, was.level(), was.timeZone(), was.epoch()));
        tellOf(intake);
    }

    private void tellOf(String intake) {
        context.getBeansOfType(IntakeNews.class).values().forEach(news -> news.heardOf(intake));
    }

    /** As the topic would tell it. */
    public void erased(String intake) {
        var known = bean(Intakes.class).find(intake).orElseThrow();
        bean(Intakes.class)
                .keep(intake, known.version() + 1, Intake.erased(known.state().clientId()));
        tellOf(intake);
        bean(IntakeForgetting.class).finish(intake);
    }

    public Answer hold(String intake, String therapist, String start) {
        return hold(intake, therapist, start, UUID.randomUUID().toString());
    }

    public Answer hold(String intake, String therapist, String start, String key) {
        var body = "{\"therapistId\":\"%s\",\"start\":\"%s\",\"intakeId\":\"%s\"}".formatted(therapist, start, intake);
        return http.post("/api/holds", body, asHolder(intake, "Idempotency-Key", key));
    }

    public Answer book(String intake, String hold) {
        return book(intake, hold, UUID.randomUUID().toString());
    }

    public Answer book(String intake, String hold, String key) {
        return http.post(
                "/api/appointments", "{\"holdId\":\"" + hold + "\"}", asHolder(intake, "Idempotency-Key", key));
    }

    /** The id of an appointment that was held and booked. */
    public String anAppointment(String intake, String therapist, String start) {
        var hold = hold(intake, therapist, start).json().path("id").asString();
        return book(intake, hold).json().path("id").asString();
    }

    public Http http() {
        return http;
    }

    public String[] asHolder(String intake, String... more) {
        return as(issuer.recordToken(intake), more);
    }

    public String[] as(String token, String... more) {
        return Stream.concat(Stream.of("Authorization", "Bearer " + token), Stream.of(more))
                .toArray(String[]::new);
    }

    /** Everything on the topic of appointments about one of them. */
    public List<Received> eventsOf(String appointment) {
        return TopicReader.readAll(stack.bootstrapServers(), "attune.appointments").stream()
                .filter(event -> appointment.equals(event.subject()))
                .toList();
    }

    @Override
    public void close() {
        context.close();
        if (ownsTheStack) {
            issuer.close();
            stack.close();
        }
    }
}
