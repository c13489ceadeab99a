package io.attune.platform.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class UnreadableFormIntegrationTests {

    @Test
    void aServiceDoesNotStartWithASchemaThatCannotBeRead() {
        var service = new SpringApplicationBuilder(TinyApplication.class, Cupboard.class)
                .properties("server.port=0", "attune.secrets.idempotency=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

        assertThatThrownBy(() -> service.run().close()).hasStackTraceContaining("No such format: \"porcelain\"");
    }

    @RestController
    static class Cupboard {

        @PostMapping("/cups")
        Object fill(@Form("/forms/unreadable.schema.json") Map<String, Object> cups) {
            return cups;
        }
    }
}
