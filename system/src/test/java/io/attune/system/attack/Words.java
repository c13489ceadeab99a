package io.attune.system.attack;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of one run that stand nowhere else, for every kind of thing that people write about themselves. */
record Words(
        String name,
        String email,
        String phone,
        String postalCode,
        String city,
        String narrative,
        String elsewhere,
        String poison) {

    static Words ofThisRun() {
        var chance = new SecureRandom();
        var mark = chance.ints(5, 'a', 'g').mapToObj(Character::toString).collect(Collectors.joining());
        var number = "%07d".formatted(chance.nextInt(10_000_000));
        return new Words(
                "Quavérel-" + mark,
                "vexbrindle." + mark + "@plumbago.example",
                "+1204" + number,
                "M%c%c %c%c%c"
                        .formatted(
                                number.charAt(0),
                                mark.toUpperCase(Locale.ROOT).charAt(1),
                                number.charAt(1),
                                mark.toUpperCase(Locale.ROOT).charAt(2),
                                number.charAt(2)),
                "Grelloway-" + mark,
                "Cisternhûm" + mark,
                "Oddlantern" + mark,
                "Gallwort" + mark);
    }

    /** Everything that must be found nowhere. The poison is in the topic that it was put into, and nowhere else. */
    List<String> ofPeople() {
        return List.of(
                name, email, phone.substring(2), postalCode, postalCode.replace(" ", ""), city, narrative, elsewhere);
    }

    /** The forms in which bytes on a disk may hold a word. */
    static Stream<byte[]> forms(String word) {
        var utf8 = word.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                        Stream.of(
                                        word,
                                        word.toLowerCase(Locale.ROOT),
                                        escaped(word),
                                        URLEncoder.encode(word, StandardCharsets.UTF_8),
                                        HexFormat.of().formatHex(utf8))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                        Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1)
                                .map((Charset charset) -> word.getBytes(charset)),
                        base64(utf8))
                .flatMap(forms -> forms);
    }

    /** Wherever in a longer text it begins: what of its base64 does not depend on what stands beside it. */
    private static Stream<byte[]> base64(byte[] utf8) {
        return Stream.of(0, 1, 2).flatMap(before -> {
            var shifted = new byte[before + utf8.length];
            System.arraycopy(utf8, 0, shifted, before, utf8.length);
            var from = (before * 8 + 5) / 6;
            var to = shifted.length * 8 / 6;
            return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder()).map(encoder -> encoder.withoutPadding()
                    .encodeToString(shifted)
                    .substring(from, to)
                    .getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** As JSON may write what is not ASCII. */
    private static String escaped(String word) {
        var escaped = new StringBuilder();
        word.chars()
                .forEach(letter ->
                        escaped.append(letter < 128 ? Character.toString(letter) : "\\u%04x".formatted(letter)));
        return escaped.toString();
    }
}
