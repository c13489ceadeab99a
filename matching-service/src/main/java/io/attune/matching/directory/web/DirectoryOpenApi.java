package io.attune.matching.directory.web;

import io.attune.matching.directory.Facet;
import io.attune.matching.fit.vocabulary.Format;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** The parameters of the directory on paper, told from what {@link QuestionReading} reads. */
@Component
class DirectoryOpenApi implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.getBeanType() == DirectoryController.class) {
            describe(operation);
        }
        return operation;
    }

    private static void describe(Operation operation) {
        for (var facet : Facet.values()) {
            parameter(operation, facet.code(), describe(facet), new ArraySchema().items(schema(facet)));
        }
        parameter(
                operation,
                QuestionReading.TEXT,
                "Each of its words must begin a word of the name, a city, or a language, concern or approach"
                        + " in English or French.",
                new StringSchema().maxLength(QuestionReading.LONGEST_TEXT));
        parameter(
                operation,
                QuestionReading.FEE,
                "The most that a session or a free sliding place may cost, such as 140.00; needs a currency.",
                new StringSchema());
        parameter(operation, QuestionReading.CURRENCY, "ISO 4217, such as CAD.", new StringSchema());
        parameter(operation, QuestionReading.CURSOR, "The next of the page before, same search.", new StringSchema());
        parameter(
                operation,
                QuestionReading.LIMIT,
                "How many on a page.",
                new IntegerSchema()
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(Question.MOST))
                        ._default(Question.USUAL));
        operation
                .getResponses()
                .addApiResponse("422", new ApiResponse().description("Each mistake in the query is named in errors."));
    }

    private static String describe(Facet facet) {
        return switch (facet) {
            case LANGUAGE -> "BCP 47, such as fr; any of them will do.";
            case JURISDICTION -> "Where the client is, ISO 3166-2, such as CA-ON; any of them will do.";
            case CITY -> "Where the therapist has a room; accents and capitals do not matter; any of them will do.";
            case IDENTITY -> "Shared by the therapist or known to them, codes of the vocabulary; any of them will do.";
            default -> "Codes of the vocabulary; any of them will do.";
        };
    }

    private static Schema<String> schema(Facet facet) {
        var schema = new StringSchema();
        if (facet == Facet.FORMAT) {
            Arrays.stream(Format.values()).map(Format::code).forEach(schema::addEnumItem);
        }
        return schema;
    }

    private static void parameter(Operation operation, String name, String description, Schema<?> schema) {
        operation.addParametersItem(
                new QueryParameter().name(name).description(description).schema(schema));
    }
}
