package io.attune.platform.messaging;

import static com.ethlo.time.ParseConfig.STRICT;

import com.ethlo.time.Field;
import com.ethlo.time.ITU;
import com.ethlo.time.MutableDateTimeBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads instants as RFC 3339 writes them. A whole topic of open hours holds them by the million, and the JDK's
 * formatter alone would take a third of the time in which an instance comes to know everyone.
 */
final class EventInstants extends StdScalarDeserializer<Instant> {

    EventInstants() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(getValueType(context), json);
        }
        var instant = new MutableDateTimeBuffer();
        try {
            ITU.parseLenient(
                    json.getStringCharacters(), json.getStringOffset(), json.getStringLength(), STRICT, instant);
        } catch (DateTimeException notAnInstant) {
            return refused(json, context);
        }
        return instant.hasOffset() && instant.includesGranularity(Field.SECOND)
                ? Instant.ofEpochSecond(instant.toEpochSecond(), instant.getNano())
                : refused(json, context);
    }

    private static Instant refused(JsonParser json, DeserializationContext context) {
        return (Instant) context.handleWeirdStringValue(Instant.class, json.getString(), "Not an instant of RFC 3339");
    }
}
