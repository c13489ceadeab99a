package io.attune.system;

import io.attune.platform.local.CannotStart;
import io.attune.system.api.Api;
import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Has appointments brought in step with the present zone rules, and lists what came of it. */
final class ReprojectRun {

    private final PrintStream console;

    ReprojectRun(PrintStream console) {
        this.console = console;
    }

    /**
     * @param api as somebody who may ask for it
     * @return 0 when there is nothing for a person to look at, else 1
     */
    int run(Api api) {
        var answer = api.post("/api/reprojections", Map.of(), Map.of());
        if (answer.status() == 409) {
            throw new CannotStart("Newer zone rules are in use already; update those of this system first.");
        }
        return tell(answer.expecting(200).json());
    }

    private int tell(JsonNode outcome) {
        var rules = outcome.required("zoneRules");
        console.println("Zone rules " + text(rules, "version") + " (" + text(rules, "source") + ").");
        var moved = outcome.required("moved");
        console.println("Appointments moved: " + moved.size());
        moved.forEach(each ->
                console.println("  " + where(each) + " was at " + text(each, "from") + ", is at " + text(each, "to")));
        var conflicts = outcome.required("conflicts");
        console.println("For a person to look at: " + conflicts.size());
        conflicts.forEach(each -> console.println("  " + where(each)));
        return conflicts.isEmpty() ? 0 : 1;
    }

    private static String where(JsonNode each) {
        return text(each, "appointmentId") + ", " + text(each, "localStart") + ' ' + text(each, "timeZone");
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }
}
