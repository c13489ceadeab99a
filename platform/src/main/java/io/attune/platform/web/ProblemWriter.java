package io.attune.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a problem from a filter, where no controller and no advice is at hand. */
@Component
public class ProblemWriter {

    private final JsonMapper json;
    private final ObjectProvider<ProblemMembers> members;

    ProblemWriter(JsonMapper json, ObjectProvider<ProblemMembers> members) {
        this.json = json;
        this.members = members;
    }

    /** Headers that belong to the answer are set by the caller beforehand. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
            throws IOException {
        write(request, response, type, detail, Map.of());
    }

    /** @param more further members of the problem */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemType type,
            String detail,
            Map<String, ?> more)
            throws IOException {
        var problem = Problems.detail(type, detail);
        more.forEach(problem::setProperty);
        members.forEach(beside -> beside.beside(request).forEach(problem::setProperty));
        // A request line that could not be read has no path.
        ProblemCircumstances.tell(problem, Objects.requireNonNullElse(request.getRequestURI(), ""));
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
