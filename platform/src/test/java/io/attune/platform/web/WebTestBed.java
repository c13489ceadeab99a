package io.attune.platform.web;

import io.attune.platform.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tea room on a real server. */
@SpringBootTest(
        classes = TinyApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "attune.secrets.idempotency=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
abstract class WebTestBed {

    Http http = new Http(0);

    @BeforeEach
    void open(@LocalServerPort int port) {
        http = new Http(port);
    }
}
