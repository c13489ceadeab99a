package io.attune.gateway.overview;

import io.attune.gateway.protection.Neighbour;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** What one service said, if anything. */
record Said(Neighbour neighbour, Optional<ResponseEntity<JsonNode>> told) {

    Optional<JsonNode> body() {
        return told.filter(answer -> answer.getStatusCode().is2xxSuccessful()).map(ResponseEntity::getBody);
    }
}
