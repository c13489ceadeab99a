package io.attune.system.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back; a refusal is an answer too.
 *
 * @param etag the version in quotes as the header carries it, or nothing
 */
public record Answer(String request, int status, String etag, String text) {

    public JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    /** This answer, if it has that status. */
    public Answer expecting(int wanted) {
        if (status != wanted) {
            throw new UnexpectedAnswer(this);
        }
        return this;
    }
}
