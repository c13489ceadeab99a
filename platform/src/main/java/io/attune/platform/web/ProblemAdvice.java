package io.attune.platform.web;

import io.attune.platform.decision.Contended;
import io.attune.platform.decision.IdempotencyKeyReused;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where an exception becomes an answer; no answer repeats what an exception says. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final ProblemType INVALID_FORM =
            new ProblemType("invalid-form", HttpStatus.UNPROCESSABLE_CONTENT, "The form has mistakes");
    private static final ProblemType KEY_REUSED = new ProblemType(
            "idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT, "The key was used for something else");
    private static final ProblemType INVALID_PARAMETER =
            new ProblemType("invalid-parameter", HttpStatus.BAD_REQUEST, "A parameter cannot be read");
    private static final ProblemType MISSING_PARAMETER =
            new ProblemType("missing-parameter", HttpStatus.BAD_REQUEST, "A parameter is missing");
    private static final ProblemType BUSY = new ProblemType("busy", HttpStatus.SERVICE_UNAVAILABLE, "Too much at once");
    private static final ProblemType FAULT =
            new ProblemType("fault", HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    static ProblemType typeFor(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return Problems.NOT_FOUND;
        }
        if (status.is5xxServerError()) {
            return FAULT;
        }
        var slug = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return new ProblemType(slug, status, status.getReasonPhrase());
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return Problems.of(refused.type(), String.valueOf(refused.getMessage()), refused.errors());
    }

    @ExceptionHandler
    ResponseEntity<Object> mistaken(InvalidForm form) {
        return Problems.of(INVALID_FORM, "Every mistake is named in errors.", form.problems());
    }

    @ExceptionHandler
    ResponseEntity<Object> keyReused(IdempotencyKeyReused reused) {
        return Problems.of(KEY_REUSED, "This Idempotency-Key came before with another request.");
    }

    @ExceptionHandler
    ResponseEntity<Object> contended(Contended contended) {
        log.warn("{}", contended.getMessage());
        var answer = Problems.of(BUSY, "Many ask for the same thing at once. Try again with the same Idempotency-Key.");
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(answer.getBody());
    }

    /** A parameter that is in no encoding, or one too many, is found out only when the first is asked for. */
    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException parameters) {
        return Problems.of(INVALID_PARAMETER, "The query cannot be read.");
    }

    @ExceptionHandler
    ResponseEntity<Object> fault(Exception fault) {
        log.error("A request failed: {}", Faults.withoutMessages(fault));
        return Problems.of(FAULT, "It is not your doing. Trying again later may help.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return Problems.of(
                INVALID_PARAMETER,
                "The parameter " + name + " cannot be read.",
                List.of(new FieldProblem(name, "Cannot be read.")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var name = missing.getParameterName();
        return Problems.of(
                MISSING_PARAMETER,
                "The parameter " + name + " is required.",
                List.of(new FieldProblem(name, "This parameter is required.")));
    }

    /** Everything else the framework refuses: no such route, wrong method, wrong media type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return fault(refused);
        }
        var type = typeFor(HttpStatus.valueOf(status.value()));
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.detail(type, type.title() + '.'));
    }
}
