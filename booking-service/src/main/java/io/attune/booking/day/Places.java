package io.attune.booking.day;

import java.util.Optional;

/** Where each hold and appointment is to be found. Written before the day decides, so it is a hint and no promise. */
public interface Places {

    Optional<Place> find(String id);

    void note(String id, Place place);
}
