package io.attune.platform.web.form;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.FormatKeyword;
import com.networknt.schema.keyword.KeywordValidator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The keyword {@code format}, which the library lets pass when it does not know the format; here none may be. */
final class KnownFormats extends FormatKeyword {

    private final Map<String, Format> formats;

    KnownFormats(Map<String, Format> formats) {
        super(formats);
        this.formats = formats;
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode format, Schema parent, SchemaContext context) {
        if (!formats.containsKey(format.asString())) {
            throw new IllegalArgumentException("No such format: " + format + " at " + location);
        }
        return super.newValidator(location, format, parent, context);
    }
}
