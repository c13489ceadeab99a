package io.attune.planted.kept;

import org.springframework.web.client.RestClient;

/** Wiring may name any technology. */
public final class KeptApplication {

    RestClient client() {
        return RestClient.create();
    }
}
