package io.attune.platform.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The paper that services agree on: for each event type a sample and a JSON Schema, owned by the producer and read from
 * the same files by the tests on both sides.
 */
public final class Contracts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** The sample of an event type, such as {@code sample("profile", "therapist.published.v1")}. */
    public static String sample(String producer, String type) {
        return read(producer, type + ".json");
    }

    /** The sample as a tree. */
    public static JsonNode sampleTree(String producer, String type) {
        return JSON.readTree(sample(producer, type));
    }

    /** Fails unless the JSON satisfies the type's schema. */
    public static void assertValid(String producer, String type, String json) {
        var mistakes = schema(producer, type).validate(json, InputFormat.JSON);
        if (!mistakes.isEmpty()) {
            throw new AssertionError(type + " breaks its schema: " + mistakes + " in " + json);
        }
    }

    /**
     * Fails unless what a producer publishes is the sample, satisfies the schema, and the schema describes every field
     * of the sample in words.
     */
    public static void assertProduced(String producer, String type, String json) {
        if (!JSON.readTree(json).equals(sampleTree(producer, type))) {
            throw new AssertionError(type + " is not its sample: " + json);
        }
        assertValid(producer, type, json);
        var contract = JSON.readTree(read(producer, type + ".schema.json"));
        var undescribed = undescribed(contract, sampleTree(producer, type), "").toList();
        if (!undescribed.isEmpty()) {
            throw new AssertionError(type + ".schema.json says nothing about " + undescribed);
        }
    }

    private static Stream<String> undescribed(JsonNode schema, JsonNode sample, String path) {
        if (sample.isArray()) {
            return IntStream.range(0, sample.size())
                    .boxed()
                    .flatMap(i -> undescribed(schema.path("items"), sample.path(i), path + i + "."));
        }
        return sample.propertyNames().stream()
                .flatMap(field -> undescribed(schemaOf(schema, field), sample.path(field), path, field));
    }

    private static Stream<String> undescribed(JsonNode schema, JsonNode sample, String path, String field) {
        var own = schema.path("description").asString("").isBlank() ? Stream.of(path + field) : Stream.<String>empty();
        return Stream.concat(own, undescribed(schema, sample, path + field + "."));
    }

    private static JsonNode schemaOf(JsonNode schema, String field) {
        var named = schema.path("properties").path(field);
        return named.isMissingNode() ? schema.path("additionalProperties") : named;
    }

    private static Schema schema(String producer, String type) {
        return SCHEMAS.getSchema(read(producer, type + ".schema.json"), InputFormat.JSON);
    }

    private static String read(String producer, String file) {
        var path = "/contracts/" + producer + "/" + file;
        try (var in = Contracts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("No contract file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
