package io.attune.platform.web;

import java.util.function.Predicate;

/**
 * What a text in a form must be, beyond what JSON Schema itself can say. A schema asks for it by {@code "format"}.
 *
 * @param name as schemas write it
 * @param accepts whether the text is one; what is no text is not asked
 * @param sentence tells what is expected, never what was written
 */
public record FormFormat(String name, Predicate<String> accepts, String sentence) {}
