package io.attune.matching.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.matching.shortlist.Shortlist;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Something stored, as a tree of which one leaf after the other can be altered. */
record StoredTree(JsonNode root) {

    /** Writes as the store does. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static StoredTree of(Shortlist shortlist) {
        return new StoredTree(JSON.valueToTree(shortlist));
    }

    static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    static StoredTree parse(String text) {
        return new StoredTree(JSON.readTree(text));
    }

    Shortlist shortlist() {
        return JSON.treeToValue(root, Shortlist.class);
    }

    /** Every leaf by its pointer; nothing inside an empty list or object. */
    List<String> leaves() {
        var leaves = new ArrayList<String>();
        collect(JsonPointer.empty(), root, leaves);
        return leaves;
    }

    private static void collect(JsonPointer at, JsonNode node, List<String> leaves) {
        switch (node) {
            case ObjectNode object ->
                object.properties()
                        .forEach(entry -> collect(at.appendProperty(entry.getKey()), entry.getValue(), leaves));
            case ArrayNode array -> {
                for (int place = 0; place < array.size(); place++) {
                    collect(at.appendIndex(place), array.get(place), leaves);
                }
            }
            default -> leaves.add(at.toString());
        }
    }

    /** The same tree but for one leaf, which stays of its kind. */
    StoredTree altered(String pointer) {
        return with(pointer, another(root.at(pointer)));
    }

    StoredTree with(String pointer, JsonNode value) {
        var copy = root.deepCopy();
        var path = JsonPointer.compile(pointer);
        switch (copy.at(path.head())) {
            case ObjectNode object -> object.set(path.last().getMatchingProperty(), value);
            case ArrayNode array -> array.set(path.last().getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(pointer);
        }
        return new StoredTree(copy);
    }

    StoredTree without(String pointer) {
        var copy = root.deepCopy();
        var path = JsonPointer.compile(pointer);
        switch (copy.at(path.head())) {
            case ObjectNode object -> object.remove(path.last().getMatchingProperty());
            case ArrayNode array -> array.remove(path.last().getMatchingIndex());
            default -> throw new IllegalArgumentException(pointer);
        }
        return new StoredTree(copy);
    }

    private static JsonNode another(JsonNode leaf) {
        var nodes = JsonNodeFactory.instance;
        if (leaf.isBoolean()) {
            return nodes.booleanNode(!leaf.asBoolean());
        }
        if (leaf.isNumber()) {
            return leaf.isIntegralNumber()
                    ? nodes.numberNode(leaf.asLong() + 1)
                    : nodes.numberNode(leaf.asDouble() + 1e-9);
        }
        return nodes.stringNode(anotherText(leaf.asString()));
    }

    private static String anotherText(String text) {
        try {
            return Instant.parse(text).plusSeconds(1).toString();
        } catch (DateTimeException noInstant) {
            return text.equals("READY") ? "EMPTY" : text + "x";
        }
    }
}
