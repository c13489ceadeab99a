package io.attune.gateway.overview;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/**
 * An export as a page for people: everything that is in the data, in its order, so that nothing can be forgotten here.
 * It loads nothing and runs nothing.
 */
final class ExportPage {

    private final ExportWords words;
    private final StringBuilder page = new StringBuilder();

    private ExportPage(ExportWords words) {
        this.words = words;
    }

    static String of(Map<String, Object> export, Enumeration<Locale> languages) {
        return new ExportPage(ExportWords.in(languages)).write(export);
    }

    private String write(Map<String, Object> export) {
        var title = text(words.label("title"));
        page.append("<!doctype html>\n<html lang=\"").append(words.language());
        page.append("\">\n<head><meta charset=\"utf-8\"><title>").append(title);
        page.append("</title></head>\n<body>\n<h1>").append(title).append("</h1>\n");
        if (export.containsKey("incomplete")) {
            page.append("<p><strong>").append(text(words.label("notWhole"))).append("</strong></p>\n");
        }
        export.forEach(this::section);
        return page.append("</body>\n</html>\n").toString();
    }

    private void section(String name, Object content) {
        switch (content) {
            case JsonNode part -> {
                page.append("<h2>").append(text(words.label(name))).append("</h2>\n");
                value(part);
            }
            case Collection<?> names when names.isEmpty() -> {
                // Nobody is missing.
            }
            case Collection<?> names ->
                line(
                        name,
                        names.stream().map(one -> words.label(one.toString())).collect(Collectors.joining(", ")));
            case Boolean _ -> {
                // Said above in a sentence.
            }
            default -> line(name, content.toString());
        }
    }

    private void line(String name, String content) {
        page.append("<p>")
                .append(text(words.label(name)))
                .append(": ")
                .append(text(content))
                .append("</p>\n");
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> list(node);
            case NULL, MISSING -> page.append('–');
            case BOOLEAN -> page.append(text(words.label(node.asBoolean() ? "yes" : "no")));
            default -> page.append(text(node.asString()));
        }
    }

    private void object(JsonNode object) {
        page.append("<dl>\n");
        object.properties().forEach(member -> {
            page.append("<dt>").append(text(words.label(member.getKey()))).append("</dt><dd>");
            value(member.getValue());
            page.append("</dd>\n");
        });
        page.append("</dl>\n");
    }

    private void list(JsonNode list) {
        if (list.isEmpty()) {
            page.append('–');
            return;
        }
        page.append("<ol>\n");
        list.forEach(one -> {
            page.append("<li>");
            value(one);
            page.append("</li>\n");
        });
        page.append("</ol>\n");
    }

    private static String text(String any) {
        return HtmlUtils.htmlEscape(any, StandardCharsets.UTF_8.name());
    }
}
