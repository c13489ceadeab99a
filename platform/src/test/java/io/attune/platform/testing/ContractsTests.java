package io.attune.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContractsTests {

    private static final String TYPE = "lamp.lit.v1";

    @Test
    void acceptsWhatIsTheSampleInAnyOrderOfFields() {
        assertThatCode(() -> Contracts.assertProduced(
                        "planted", TYPE, "{\"rooms\": {\"hall\": 1}, \"at\": \"dusk\", \"lamp\": 7}"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsNotTheSample() {
        assertThatThrownBy(() -> Contracts.assertProduced(
                        "planted", TYPE, "{\"rooms\": {\"hall\": 1}, \"at\": \"dawn\", \"lamp\": 7}"))
                .hasMessageStartingWith("lamp.lit.v1 is not its sample");
    }

    @Test
    void refusesWhatBreaksTheSchema() {
        assertThatThrownBy(() -> Contracts.assertValid("planted", TYPE, "{\"at\": \"dusk\", \"lamp\": \"seven\"}"))
                .hasMessageStartingWith("lamp.lit.v1 breaks its schema")
                .hasMessageContaining("/lamp");
    }

    @Test
    void refusesASchemaThatDoesNotDescribeAFieldOfTheSample() {
        assertThatThrownBy(() -> Contracts.assertProduced(
                        "planted", "lamp.broken.v1", Contracts.sample("planted", "lamp.broken.v1")))
                .hasMessage("lamp.broken.v1.schema.json says nothing about [bulbs.0.watts]");
    }

    @Test
    void refusesAnEventTypeWithoutPaper() {
        assertThatThrownBy(() -> Contracts.sample("planted", "lamp.lost.v1"))
                .hasMessage("No contract file /contracts/planted/lamp.lost.v1.json");
        assertThat(Contracts.sampleTree("planted", TYPE).path("lamp").asInt()).isEqualTo(7);
    }
}
