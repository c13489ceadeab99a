package io.attune.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LayoutTests {

    private final Layout layout = new Layout();

    record Now(
            String name, int count, boolean late, @Nullable Instant at) {}

    @Test
    void readsADocumentThatIsOlderThanItsNumbersAndFlags() {
        assertThat(layout.read(Now.class, BsonDocument.parse("{\"name\": \"one\"}")))
                .isEqualTo(new Now("one", 0, false, null));
    }

    @Test
    void keepsInstantsToTheNanosecondAndLeavesOutWhatIsNull() {
        var at = Instant.parse("2026-11-24T10:00:00.123456789Z");

        assertThat(layout.read(Now.class, layout.write(new Now("one", 3, true, at))))
                .isEqualTo(new Now("one", 3, true, at));
        assertThat(layout.write(new Now("one", 3, true, null))).doesNotContainKey("at");
    }
}
