package io.attune.booking.intake;

import org.springframework.stereotype.Service;

/** In which zone times are written for whoever reads them: clients live in theirs, the practice in the therapist's. */
@Service
public final class ReadersZone {

    private final Intakes intakes;

    ReadersZone(Intakes intakes) {
        this.intakes = intakes;
    }

    public String of(Party reader, String therapistsZone) {
        return switch (reader) {
            case Party.Client client ->
                intakes.find(client.intakeId())
                        .map(intake -> intake.state().timeZone())
                        .orElse(therapistsZone);
            case Party.Practice practice -> therapistsZone;
            case Party.OwnTherapist therapist -> therapistsZone;
        };
    }
}
