package io.attune.booking.intake;

import org.springframework.stereotype.Service;

/** Says whether someone is a party to what an intake has with a therapist. */
@Service
public final class Admission {

    private final Intakes intakes;

    Admission(Intakes intakes) {
        this.intakes = intakes;
    }

    public boolean admits(Party party, String intakeId, String therapistId) {
        return switch (party) {
            case Party.Client client -> client.intakeId().equals(intakeId) && isCurrent(client);
            case Party.Practice practice -> true;
            case Party.OwnTherapist therapist -> therapist.therapistId().equals(therapistId);
        };
    }

    /** Whether they may act for an intake, with whichever therapist. */
    public boolean admits(Party party, String intakeId) {
        return !(party instanceof Party.OwnTherapist) && admits(party, intakeId, "");
    }

    /** Tokens of an epoch before the one last heard of are revoked. */
    private boolean isCurrent(Party.Client client) {
        return intakes.find(client.intakeId())
                .map(known -> known.state().epoch() <= client.epoch())
                .orElse(true);
    }
}
