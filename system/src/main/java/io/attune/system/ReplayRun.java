package io.attune.system;

import io.attune.platform.local.CannotStart;
import io.attune.system.api.Answer;
import io.attune.system.api.Api;
import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Has a stored shortlist computed again and says what came of it. */
final class ReplayRun {

    private final PrintStream console;

    ReplayRun(PrintStream console) {
        this.console = console;
    }

    /**
     * @param api as somebody who may ask for it
     * @return 0 when it is identical, else 1
     */
    int run(String shortlistId, Api api) {
        var answer = api.get("/api/shortlists/" + shortlistId + "/replay", Map.of());
        if (answer.status() == 404) {
            throw new CannotStart("There is no shortlist " + shortlistId + ".");
        }
        return tell(answer.expecting(200));
    }

    private int tell(Answer answer) {
        var replay = answer.json();
        var result = replay.required("result").asString();
        console.println(result);
        console.println(replay.required("proves").asString());
        replay.required("different").forEach(it -> console.println("  " + difference(it)));
        return result.equals("identical") ? 0 : 1;
    }

    private static String difference(JsonNode it) {
        if (it.has("pointer")) {
            return "another answer at " + it.required("pointer").asString();
        }
        var whose = it.has("therapistId")
                ? " of therapist " + it.required("therapistId").asString()
                : "";
        return "altered input: " + it.required("input").asString() + whose;
    }
}
