package io.attune.gateway.overview;

import io.attune.gateway.protection.Neighbour;
import io.attune.gateway.protection.Neighbours;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Who saw what, asked of every service at once as the caller asks. Each service decides for itself whether the caller
 * may know; one that is away is named as missing.
 */
@Hidden
@RestController
class AuditOfAll {

    private static final List<String> THEIRS = List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT);

    private final Neighbours neighbours;
    private final Questions questions;

    AuditOfAll(Neighbours neighbours, Questions questions) {
        this.neighbours = neighbours;
        this.questions = questions;
    }

    @GetMapping("/api/audit")
    ResponseEntity<Object> entries(HttpServletRequest request) {
        return joined(request, Joined::entries);
    }

    @GetMapping("/api/audit/alerts")
    ResponseEntity<Object> alerts(HttpServletRequest request) {
        return joined(request, Joined::alerts);
    }

    private ResponseEntity<Object> joined(HttpServletRequest request, Joined.Way way) {
        var answers = answers(request);
        var refused = answers.stream()
                .flatMap(answer -> answer.told().stream())
                .filter(told -> told.getStatusCode().is4xxClientError())
                .findFirst();
        return refused.isPresent()
                ? ResponseEntity.status(refused.get().getStatusCode())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(refused.get().getBody())
                : ResponseEntity.ok(way.join(answers));
    }

    private List<Said> answers(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : '?' + query);
        var theirs = theirs(request);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = neighbours.all().stream()
                    .map(neighbour -> threads.submit(
                            (Callable<Said>) () -> new Said(neighbour, questions.ask(neighbour, path, theirs))))
                    .toList();
            var said = new ArrayList<Said>();
            for (var one : asked) {
                said.add(got(one));
            }
            return said;
        }
    }

    private static Said got(Future<Said> asked) {
        try {
            return asked.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static HttpHeaders theirs(HttpServletRequest request) {
        var headers = new HttpHeaders();
        THEIRS.forEach(name -> Stream.ofNullable(request.getHeader(name)).forEach(value -> headers.add(name, value)));
        return headers;
    }

    /** What one service said, if anything. */
    record Said(Neighbour neighbour, Optional<ResponseEntity<JsonNode>> told) {

        Optional<JsonNode> body() {
            return told.filter(answer -> answer.getStatusCode().is2xxSuccessful())
                    .map(ResponseEntity::getBody);
        }
    }
}
