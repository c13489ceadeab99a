package io.attune.platform.web.form;

/** Names inside a JSON pointer (RFC 6901, section 3). */
final class Pointers {

    private Pointers() {}

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
