package io.attune.system.directory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of the published samples.
 *
 * @param checkedOn the day on which their licences count as read; part of every body, so it is kept before the first is
 *     sent and a repeated one is the same
 * @param therapistIds by sample id, of those that are published with hours
 */
record Ledger(LocalDate checkedOn, Map<String, String> therapistIds) {

    Ledger {
        therapistIds = Map.copyOf(therapistIds);
    }

    static Optional<Ledger> in(Path file) {
        return Files.exists(file)
                ? Optional.of(JsonMapper.shared().readValue(file.toFile(), Ledger.class))
                : Optional.empty();
    }

    Ledger with(Map<String, String> more) {
        var all = new TreeMap<>(therapistIds);
        all.putAll(more);
        return new Ledger(checkedOn, all);
    }

    Ledger checkedOn(LocalDate day) {
        return new Ledger(day, therapistIds);
    }

    String therapistId(SampleTherapist sample) {
        return Objects.requireNonNull(therapistIds.get(sample.id()));
    }

    void keepIn(Path file) {
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }
}
