package io.attune.platform.web.form;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.FormFormat;
import io.attune.platform.web.FormFormats;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The forms' schemas, each read once from the class path; a reference to another file is looked for beside it. Beside
 * the formats of JSON Schema they may ask for those that the service has given, and by the keyword {@code sentences}
 * they may say in their own words what another keyword beside it found wrong.
 */
@Component
class FormSchemas {

    private final SchemaRegistry registry;
    private final Mistakes mistakes;
    private final Map<String, Schema> read = new ConcurrentHashMap<>();

    FormSchemas(List<FormFormats> given) {
        var formats = given.stream().flatMap(some -> some.formats().stream()).toList();
        this.registry = SchemaRegistry.withDialect(
                dialect(formats),
                schemas -> schemas.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .formatAssertionsEnabled(true)
                        .errorMessageKeyword("sentences")
                        .build()));
        this.mistakes = new Mistakes(new Sentences(formats));
    }

    /** Every mistake, in the order of the schema; none when the form is right. */
    List<FieldProblem> mistakes(String schema, JsonNode form) {
        return mistakes.of(opened(schema).validate(form));
    }

    /** @throws RuntimeException when there is no such schema, or it asks for a format that nobody has given */
    Schema opened(String schema) {
        return read.computeIfAbsent(schema, this::open);
    }

    private Schema open(String schema) {
        var location = "classpath:" + (schema.startsWith("/") ? schema.substring(1) : schema);
        var opened = registry.getSchema(SchemaLocation.of(location));
        opened.initializeValidators();
        return opened;
    }

    private static Dialect dialect(List<FormFormat> formats) {
        return Dialect.builder(Dialects.getDraft202012())
                .formatKeywordFactory(KnownFormats::new)
                .formats(formats.stream().map(ContributedFormat::new).toList())
                .build();
    }
}
