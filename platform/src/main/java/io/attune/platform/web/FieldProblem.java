package io.attune.platform.web;

/**
 * What is wrong with one field of a form.
 *
 * @param pointer RFC 6901 JSON pointer into the body, or the name of a header or query parameter
 * @param message a sentence a person understands; never repeats the value
 */
public record FieldProblem(String pointer, String message) {}
