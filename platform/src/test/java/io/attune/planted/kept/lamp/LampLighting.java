package io.attune.planted.kept.lamp;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Lights a lamp. */
@Service
public final class LampLighting {

    private static final Logger log = LoggerFactory.getLogger(LampLighting.class);

    private final Lamps lamps;

    LampLighting(Lamps lamps) {
        this.lamps = lamps;
    }

    public Optional<Lamp> light(String id) {
        log.debug("A lamp is lit");
        return lamps.find(id);
    }
}
