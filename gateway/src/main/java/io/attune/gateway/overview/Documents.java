package io.attune.gateway.overview;

import io.attune.gateway.protection.Neighbours;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The services' own OpenAPI documents, as they hold when called through the front door. */
@Hidden
@RestController
class Documents {

    private static final ProblemType AWAY =
            new ProblemType("service-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "A part of Attune is away");

    private final Neighbours neighbours;
    private final Questions questions;

    Documents(Neighbours neighbours, Questions questions) {
        this.neighbours = neighbours;
        this.questions = questions;
    }

    @GetMapping("/docs/{service}")
    ResponseEntity<Object> document(@PathVariable("service") String service) {
        if (!neighbours.services().containsKey(service)) {
            return Problems.of(Problems.NOT_FOUND, "No service has this name.");
        }
        return questions
                .ask(neighbours.named(service), "/v3/api-docs")
                .<ResponseEntity<Object>>map(document -> ResponseEntity.ok(calledHere(document)))
                .orElseGet(() -> Problems.of(AWAY, "Its document cannot be read just now. Try again in a moment."));
    }

    private static JsonNode calledHere(JsonNode document) {
        if (document instanceof ObjectNode members) {
            members.putArray("servers").addObject().put("url", "/");
        }
        return document;
    }
}
