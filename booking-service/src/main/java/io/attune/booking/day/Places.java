package io.attune.booking.day;

import java.util.List;
import java.util.Optional;

/**
 * Where each hold and appointment was first to be found. Written before the day decides, so it is a hint and no
 * promise; the way from there is {@link Whereabouts}'.
 */
public interface Places {

    Optional<Place> find(String id);

    /** The ids of all that was ever noted for an intake. */
    List<String> of(String intakeId);

    void note(String id, Place place);
}
