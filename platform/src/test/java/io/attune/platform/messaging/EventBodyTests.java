package io.attune.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventBodyTests {

    record Starts(List<Instant> starts) {}

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T14:00:00Z, 2026-11-25T14:00:00Z",
        "2026-11-25T09:00:00-05:00, 2026-11-25T14:00:00Z",
        "2026-11-25T14:00:00.123456789Z, 2026-11-25T14:00:00.123456789Z",
        "2026-11-25T19:45:30.5+05:45, 2026-11-25T14:00:30.500Z",
        "2028-02-29T23:59:59Z, 2028-02-29T23:59:59Z"
    })
    void readsInstantsAsRfc3339WritesThem(String written, Instant meant) {
        assertThat(read("\"" + written + "\"").starts()).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2027-02-29T10:00:00Z\"",
                "\"2026-11-25T25:00:00Z\"",
                "\"2026-11-25T14:00:00\"",
                "\"2026-11-25\"",
                "\"\"",
                "\"tomorrow, Ana\"",
                "1764079200",
                "{}"
            })
    void refusesWhatIsNoInstantAndNamesThePlaceButNotTheValue(String written) {
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("starts")
                .hasMessageNotContaining("Ana")
                .hasMessageNotContaining("2026")
                .hasMessageNotContaining("1764079200");
    }

    private static Starts read(String start) {
        var body = "{\"starts\":[" + start + "]}";
        return EventBody.read(
                new IncomingEvent("id", "type.v1", "subject", 1, Instant.EPOCH, "subject", Map.of(), body),
                Starts.class);
    }
}
