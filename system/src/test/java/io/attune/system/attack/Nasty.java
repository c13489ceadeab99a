package io.attune.system.attack;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values that have broken programs before. */
final class Nasty {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "null",
            "undefined",
            "true",
            "NaN",
            "[]",
            "{}",
            "$ne",
            "$where",
            "a.b",
            "__proto__",
            "{\"$ne\":null}",
            "{\"$where\":\"sleep(2000)\"}",
            "'; return true; var a='",
            "' OR '1'='1",
            "${jndi:ldap://127.0.0.1:1/a}",
            "${7*7}",
            "#{7*7}",
            "<script>alert(1)</script>",
            "../../../etc/passwd",
            "..\\..\\windows",
            "%00",
            "%s%n%x",
            "\u0000",
            "a\u0000b",
            "\u0001\u001f\u007f",
            "\r\nX-Injected: 1",
            "\u202e\u2066\u200f",
            "\ufeff\u200b",
            "e\u0301\u0301\u0301\u0301",
            "ﬃ ｆｕｌｌ İıſß",
            "👩‍👩‍👧‍👦🇨🇦",
            "𝕬\uffff\ufffe",
            "Zyxquorra",
            "zyxquorra@plumbago-inbox.example",
            "+999999999-12-31T23:59:59.999999999-18:00",
            "-999999999-01-01T00:00:00+18:00",
            "9999-12-31T23:59:59Z",
            "0000-01-01T00:00:00Z",
            "2016-12-31T23:59:60Z",
            "2026-12-01t10:00:00z",
            "2026-12-01 10:00:00Z",
            "2026-12-01T10:00:00.123456789123Z",
            "2026-12-01T24:00:00Z",
            "2026-02-30",
            "2026-13-45T99:99:99Z",
            "+999999999-12-31",
            "America/Nowhere",
            "GMT+25:61",
            "00:00",
            "24:00",
            "99:99",
            "1e400",
            "9223372036854775808",
            "2147483648",
            "00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-0000-00000000000g",
            "FREQ=SECONDLY;COUNT=999999999",
            "FREQ=WEEKLY;BYDAY=XX",
            "https://169.254.169.254/latest/meta-data",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "en-x-" + "a".repeat(60),
            "x".repeat(256),
            "é".repeat(5_000),
            "9".repeat(2_000));

    /** As they stand in a body, since some are no JSON that a library would write. */
    private static final List<String> LITERALS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-1",
            "1.5",
            "2147483648",
            "-9223372036854775809",
            "1e308",
            "1e400",
            "1E-999999999",
            "1e999999999",
            "0.1000000000000000055511151231257827",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "{\"$ne\":null}",
            "{\"$gt\":\"\"}",
            "{\"$where\":\"while(true){}\"}",
            "{\"$regex\":\".*\"}",
            "{\"value\":{\"$ne\":1}}",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\u0000\"",
            "\"\\ud83d\\ude00\"");

    private Nasty() {}

    static String text(Random chance) {
        return TEXTS.get(chance.nextInt(TEXTS.size()));
    }

    static JsonNode json(Random chance) {
        return chance.nextInt(3) == 0
                ? JsonMapper.shared().readTree(LITERALS.get(chance.nextInt(LITERALS.size())))
                : JsonMapper.shared().valueToTree(text(chance));
    }
}
