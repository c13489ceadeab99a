package io.attune.gateway.overview;

import io.attune.gateway.protection.Neighbours;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Passes one question to every service at once, as the caller asks it. Each decides for itself whether the caller may
 * know: if one refuses, so does the whole.
 */
@Component
class AskedOfAll {

    private static final List<String> THEIRS =
            List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE, "X-Purpose");

    private final Neighbours neighbours;
    private final Questions questions;

    AskedOfAll(Neighbours neighbours, Questions questions) {
        this.neighbours = neighbours;
        this.questions = questions;
    }

    ResponseEntity<Object> answer(
            HttpServletRequest request, Function<List<Said>, ? extends ResponseEntity<Object>> join) {
        var answers = answers(request);
        return answers.stream()
                .flatMap(answer -> answer.told().stream())
                .filter(told -> told.getStatusCode().is4xxClientError())
                .findFirst()
                .map(refused -> ResponseEntity.status(refused.getStatusCode())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .<Object>body(refused.getBody()))
                .orElseGet(() -> join.apply(answers));
    }

    /** The names of those that could not be asked. */
    static List<String> missing(List<Said> answers) {
        return answers.stream()
                .filter(said -> said.body().isEmpty())
                .map(said -> said.neighbour().name())
                .toList();
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

    /** Services answer in JSON, whatever is made of it here. */
    private static HttpHeaders theirs(HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON));
        THEIRS.forEach(name -> Stream.ofNullable(request.getHeader(name)).forEach(value -> headers.add(name, value)));
        return headers;
    }
}
