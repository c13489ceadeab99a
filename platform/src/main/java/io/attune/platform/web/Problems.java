package io.attune.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers a problem as {@code application/problem+json} with a stable type and nothing personal. */
public final class Problems {

    /** The same words for unknown and forbidden things, so that nothing can be told from the answer. */
    public static final ProblemType NOT_FOUND =
            new ProblemType("not-found", HttpStatus.NOT_FOUND, "There is nothing here");

    public static final ProblemType STALE =
            new ProblemType("stale-version", HttpStatus.PRECONDITION_FAILED, "It has changed since you read it");

    private Problems() {}

    public static ResponseEntity<Object> of(ProblemType type, String detail) {
        return of(type, detail, List.of(), Map.of());
    }

    public static ResponseEntity<Object> of(ProblemType type, String detail, List<FieldProblem> errors) {
        return of(type, detail, errors, Map.of());
    }

    /** @param more further members of the problem, for example what could be taken instead */
    public static ResponseEntity<Object> of(
            ProblemType type, String detail, List<FieldProblem> errors, Map<String, ?> more) {
        var problem = detail(type, detail);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        more.forEach(problem::setProperty);
        return ResponseEntity.status(type.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static ProblemDetail detail(ProblemType type, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(URI.create("/problems/" + type.slug()));
        problem.setTitle(type.title());
        return problem;
    }
}
