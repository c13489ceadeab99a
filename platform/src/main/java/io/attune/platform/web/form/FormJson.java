package io.attune.platform.web.form;

import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From bytes to a tree, and from a tree that has passed its schema to a record. */
@Component
class FormJson {

    private static final ProblemType MALFORMED =
            new ProblemType("malformed-json", HttpStatus.BAD_REQUEST, "The body is not JSON that can be read");

    private final JsonMapper json;

    FormJson(JsonMapper json) {
        this.json = json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Nesting, names and numbers beyond Jackson's limits count as malformed; so does a name that occurs twice. */
    JsonNode parse(byte[] body) {
        try {
            var tree = json.readTree(body);
            if (!isText(tree)) {
                throw new Refused(MALFORMED, "It holds half a character.");
            }
            if (!tree.isMissingNode()) {
                return tree;
            }
        } catch (JacksonException mistake) {
            throw new Refused(MALFORMED, where(mistake));
        }
        throw new Refused(MALFORMED, "The body is empty.");
    }

    /** An escape can stand for half of a pair of surrogates, which nobody can write again. */
    private static boolean isText(JsonNode node) {
        return (!node.isString() || isText(node.stringValue()))
                && node.propertyNames().stream().allMatch(FormJson::isText)
                && node.valueStream().allMatch(FormJson::isText);
    }

    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    <T> T bind(JsonNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (DatabindException mistake) {
            // What the schema lets pass and the record does not, such as the 30th of February.
            throw new InvalidForm(List.of(new FieldProblem(pointer(mistake), "Cannot be read as what it should be.")));
        }
    }

    private static String where(JacksonException mistake) {
        var place = mistake.getLocation();
        return place == null || place.getLineNr() < 1
                ? "It cannot be read."
                : "It cannot be read at line " + place.getLineNr() + ", column " + place.getColumnNr() + '.';
    }

    private static String pointer(DatabindException mistake) {
        var pointer = new StringBuilder();
        for (var step : mistake.getPath()) {
            pointer.append('/');
            if (step.getPropertyName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(Pointers.escaped(step.getPropertyName()));
            }
        }
        return pointer.toString();
    }
}
