package io.attune.platform.rules;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule that every house keeps.
 *
 * @param id its short name, H1 to H14
 * @param sentence what it asks
 * @param check finds whatever breaks it, each in words that lead there
 */
record HouseRule(String id, String sentence, Function<House, Stream<String>> check) {

    void verify(House house) {
        var violations = check.apply(house).distinct().sorted().toList();
        if (!violations.isEmpty()) {
            throw new AssertionError(id + " " + sentence + " Broken by:\n  " + String.join("\n  ", violations));
        }
    }
}
