package io.attune.system.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that are still JSON and no longer what the form asks for. */
final class BodyMutations {

    static final List<String> FIELDS_OF_OURS = List.of(
            "status",
            "level",
            "epoch",
            "clientId",
            "accepted",
            "version",
            "roles",
            "_id",
            "id",
            "$set",
            "$where",
            "outbox",
            "commands",
            "__proto__",
            "constructor",
            "a.b",
            "",
            "expiresAt",
            "client",
            "therapistId",
            "@class",
            "@type");

    private BodyMutations() {}

    static Attempt mutated(Attempt attempt, Random chance) {
        JsonNode body;
        try {
            body = JsonMapper.shared().readTree(attempt.body());
        } catch (JacksonException _) {
            return BytesMutations.mutated(attempt, chance);
        }
        return attempt.body(written(mutated(body, chance)));
    }

    /** Half a pair of surrogates is written as it can be escaped, and not at all as bytes. */
    private static String written(JsonNode body) {
        var json = new StringBuilder();
        body.toString().codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                json.append("\\u%04x".formatted(point));
            } else {
                json.appendCodePoint(point);
            }
        });
        return json.toString();
    }

    private static JsonNode mutated(JsonNode body, Random chance) {
        var containers = new ArrayList<JsonNode>();
        gather(body, containers);
        if (containers.isEmpty() || chance.nextInt(25) == 0) {
            return Nasty.json(chance);
        }
        switch (containers.get(chance.nextInt(containers.size()))) {
            case ObjectNode object -> mutate(object, chance);
            case ArrayNode array -> mutate(array, chance);
            default -> throw new IllegalStateException("Only what holds others was gathered.");
        }
        return body;
    }

    private static void gather(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.valueStream().forEach(child -> gather(child, containers));
        }
    }

    private static void mutate(ObjectNode object, Random chance) {
        var names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || chance.nextInt(6) == 0) {
            object.set(FIELDS_OF_OURS.get(chance.nextInt(FIELDS_OF_OURS.size())), Nasty.json(chance));
            return;
        }
        var name = names.get(chance.nextInt(names.size()));
        switch (chance.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set('$' + name, object.remove(name));
            case 2 -> object.set(name, JsonMapper.shared().createArrayNode().add(object.get(name)));
            case 3 -> object.set(name, JsonMapper.shared().createObjectNode().set("$ne", object.get(name)));
            default -> object.set(name, Nasty.json(chance));
        }
    }

    private static void mutate(ArrayNode array, Random chance) {
        if (array.isEmpty()) {
            array.add(Nasty.json(chance));
            return;
        }
        var at = chance.nextInt(array.size());
        switch (chance.nextInt(5)) {
            case 0 -> array.remove(at);
            case 1 -> array.add(array.get(at));
            case 2 -> {
                for (var times = 0; times < 500; times++) {
                    array.add(array.get(at));
                }
            }
            default -> array.set(at, Nasty.json(chance));
        }
    }
}
