package io.attune.system.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.local.CannotStart;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void areTheUsualOnesUnlessTheEnvironmentSaysOtherwise() {
        var ports = Ports.from(Map.of("ATTUNE_BOOKING_PORT", "9183"));

        assertThat(ports.gateway()).isEqualTo(8080);
        assertThat(ports.profile()).isEqualTo(8081);
        assertThat(ports.matching()).isEqualTo(8082);
        assertThat(ports.booking()).isEqualTo(9183);
    }

    @Test
    void takesAFreeOneForZero() {
        assertThat(Ports.from(Map.of("ATTUNE_GATEWAY_PORT", "0")).gateway()).isPositive();
    }

    @Test
    void saysWhichOneIsNoPort() {
        assertThatThrownBy(() -> Ports.from(Map.of("ATTUNE_GATEWAY_PORT", "http")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("ATTUNE_GATEWAY_PORT is \"http\", which is not a port.");
    }
}
