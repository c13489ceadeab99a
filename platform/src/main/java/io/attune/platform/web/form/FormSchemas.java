package io.attune.platform.web.form;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import io.attune.platform.web.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The forms' schemas, each read once from the class path; a reference to another file is looked for beside it. */
@Component
class FormSchemas {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            schemas -> schemas.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .build()));
    private final Map<String, Schema> read = new ConcurrentHashMap<>();

    /** Every mistake, in the order of the schema; none when the form is right. */
    List<FieldProblem> mistakes(String schema, JsonNode form) {
        List<Error> errors = read.computeIfAbsent(schema, this::open).validate(form);
        return Mistakes.of(errors);
    }

    private Schema open(String schema) {
        var location = "classpath:" + (schema.startsWith("/") ? schema.substring(1) : schema);
        var opened = registry.getSchema(SchemaLocation.of(location));
        opened.initializeValidators();
        return opened;
    }
}
