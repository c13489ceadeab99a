package io.attune.platform.access.web;

import io.attune.platform.access.AccessRule;
import io.attune.platform.access.AccessTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Finds the rule for a request. Of the rules whose path fits, the most specific path decides, as it does when the
 * request is handed to a controller; so a rule for {@code /things/{id}} never opens {@code /things/secret}.
 */
public final class RuleOfRequest {

    private final List<Line> lines;

    public RuleOfRequest(AccessTable table) {
        this.lines =
                table.rules().stream().map(Line::of).sorted(Line.SPECIFIC_FIRST).toList();
    }

    public Optional<Named> of(HttpServletRequest request) {
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var path = PathContainer.parsePath(request.getRequestURI());
        return lines.stream()
                .filter(line -> line.rule.method().equals(method) && line.path.matches(path))
                .findFirst()
                .map(line -> line.named(path));
    }

    /**
     * A rule and what a request put into its path.
     *
     * @param variables by name
     */
    public record Named(AccessRule rule, Map<String, String> variables) {}

    private record Line(AccessRule rule, PathPattern path) {

        static final Comparator<Line> SPECIFIC_FIRST = Comparator.comparing(Line::path);

        static Line of(AccessRule rule) {
            return new Line(rule, PathPatternParser.defaultInstance.parse(rule.path()));
        }

        Named named(PathContainer requested) {
            var matched = path.matchAndExtract(requested);
            return new Named(rule, matched == null ? Map.of() : matched.getUriVariables());
        }
    }
}
