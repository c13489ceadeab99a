package io.attune.gateway.protection;

import io.attune.platform.web.ProblemMembers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whoever sends an intake may be in need now, and must not be left with a refusal alone, whatever its reason. */
@Component
class HelpBesideRefusals implements ProblemMembers {

    private final CrisisLines lines;

    HelpBesideRefusals(CrisisLines lines) {
        this.lines = lines;
    }

    @Override
    public Map<String, ?> beside(HttpServletRequest request) {
        var sendsAnIntake =
                request.getMethod().equals("POST") && request.getRequestURI().startsWith("/api/intakes");
        return sendsAnIntake ? Map.of("crisisResources", lines.inTheLanguageOf(request)) : Map.of();
    }
}
