package io.attune.platform.web.form;

import com.networknt.schema.Error;
import io.attune.platform.web.FormFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One sentence for each kind of mistake; it says what is expected, never what was written. */
final class Sentences {

    private static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "an object",
            "null", "null");

    private static final Map<String, String> FORMATS = Map.of(
            "date", "Must be a date, such as 2026-12-15.",
            "time", "Must be a time of day with its offset, such as 17:00:00Z.",
            "duration", "Must be a duration, such as PT50M.",
            "email", "Must be an e-mail address.",
            "uuid", "Must be a UUID.",
            "uri", "Must be an absolute URI.");

    private final Map<String, String> formats = new HashMap<>(FORMATS);

    Sentences(List<FormFormat> given) {
        for (var format : given) {
            if (formats.putIfAbsent(format.name(), format.sentence()) != null) {
                throw new IllegalArgumentException("There are two formats of one name: " + format.name());
            }
        }
    }

    String of(Error error) {
        if (error.isCustomMessage()) {
            return error.getMessage();
        }
        var expected = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required", "dependentRequired" -> "This field is required.";
            case "additionalProperties", "unevaluatedProperties" -> "This field is not known.";
            case "type" -> "Must be " + anyOf(expected) + '.';
            case "enum" -> "Must be one of: " + listed(expected) + '.';
            case "const" -> "Must be " + expected.asString() + '.';
            case "format" -> formats.getOrDefault(expected.asString(), "Is not of the expected form.");
            case "minLength" ->
                expected.asInt() == 1 ? "Must not be empty." : "Needs at least " + expected + " characters.";
            case "maxLength" -> "May have at most " + expected + " characters.";
            case "minimum" -> "Must be at least " + expected + '.';
            case "maximum" -> "Must be at most " + expected + '.';
            case "exclusiveMinimum" -> "Must be more than " + expected + '.';
            case "exclusiveMaximum" -> "Must be less than " + expected + '.';
            case "multipleOf" -> "Must be a multiple of " + expected + '.';
            case "minItems" ->
                expected.asInt() == 1 ? "Must not be empty." : "Needs at least " + expected + " entries.";
            case "maxItems" -> "May have at most " + expected + " entries.";
            case "minProperties" -> "Needs at least " + expected + " fields.";
            case "maxProperties" -> "May have at most " + expected + " fields.";
            case "uniqueItems" -> "No entry may occur twice.";
            default -> "Is not of the expected form.";
        };
    }

    private static String anyOf(JsonNode types) {
        return types.isArray()
                ? types.valueStream().map(Sentences::typeName).collect(Collectors.joining(" or "))
                : typeName(types);
    }

    private static String typeName(JsonNode type) {
        return TYPES.getOrDefault(type.asString(), "of another type");
    }

    private static String listed(JsonNode values) {
        return values.valueStream()
                .map(value -> value.isNull() ? "null" : value.asString())
                .collect(Collectors.joining(", "));
    }
}
