package io.attune.booking.testing;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.Occupied;
import io.attune.booking.hours.Commitments;
import io.attune.booking.openhours.OccupiedHours;
import io.attune.booking.openhours.Vacancies;
import io.attune.booking.roster.TherapistId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Days, caseloads and commitments kept on paper, for tests that are about hours alone; everyone takes ten clients. */
public final class PaperDays implements OccupiedHours, Vacancies, Commitments {

    private static final int CAP = 10;

    private final Map<TherapistId, List<Occupied>> occupied = new ConcurrentHashMap<>();
    private final Map<TherapistId, Integer> caseloads = new ConcurrentHashMap<>();
    private final Set<TherapistId> unknown = ConcurrentHashMap.newKeySet();
    private final List<TherapistId> reconsidered = new CopyOnWriteArrayList<>();

    public void occupy(TherapistId therapist, Occupied taken) {
        occupied.computeIfAbsent(therapist, any -> new CopyOnWriteArrayList<>()).add(taken);
    }

    public void caseload(TherapistId therapist, int clients) {
        caseloads.put(therapist, clients);
    }

    public void neverPublished(TherapistId therapist) {
        unknown.add(therapist);
    }

    public List<TherapistId> reconsidered() {
        return List.copyOf(reconsidered);
    }

    @Override
    public List<Occupied> within(TherapistId therapist, Interval interval) {
        return occupied.getOrDefault(therapist, List.of()).stream()
                .filter(taken -> taken.interval().overlaps(interval))
                .toList();
    }

    @Override
    public Optional<Vacancy> of(TherapistId therapist) {
        var clients = caseloads.getOrDefault(therapist, 0);
        return unknown.contains(therapist) ? Optional.empty() : Optional.of(new Vacancy(clients, 0, CAP - clients));
    }

    @Override
    public boolean anyAhead(TherapistId therapist) {
        return occupied.containsKey(therapist);
    }

    @Override
    public void reconsider(TherapistId therapist) {
        reconsidered.add(therapist);
    }

    /** Puts the paper in the place of the service's own days, where a test imports it; no component scan finds it. */
    public static class Instead {

        @Bean
        @Primary
        PaperDays paperDays() {
            return new PaperDays();
        }
    }
}
