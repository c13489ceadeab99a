package io.attune.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request body read as a form: checked against a JSON Schema so that every mistake is named at once by its pointer,
 * then bound to the record. Malformed JSON is 400 {@code malformed-json}; mistakes are 422 {@code invalid-form}.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Form {

    /** Where a request keeps the names of the form's members that came, once the schema has let them pass. */
    String NAMES_SENT = "io.attune.platform.web.Form.names";

    /** Classpath location of the JSON Schema (2020-12), for example {@code /forms/thing.schema.json}. */
    String value();
}
