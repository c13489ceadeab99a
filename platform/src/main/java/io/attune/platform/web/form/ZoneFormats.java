package io.attune.platform.web.form;

import io.attune.platform.time.Zones;
import io.attune.platform.web.FormFormat;
import io.attune.platform.web.FormFormats;
import java.util.List;
import org.springframework.stereotype.Component;

/** The zones that are known here. */
@Component
class ZoneFormats implements FormFormats {

    private final Zones zones;

    ZoneFormats(Zones zones) {
        this.zones = zones;
    }

    @Override
    public List<FormFormat> formats() {
        return List.of(new FormFormat(
                "time-zone", zone -> zones.rules(zone).isPresent(), "Must be an IANA zone, such as America/Toronto."));
    }
}
