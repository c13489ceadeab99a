package io.attune.matching.fit.vocabulary;

import java.util.Locale;

/** Constants are written {@code IN_PERSON}, their codes {@code in-person}; this is the only place that knows. */
final class Codes {

    private Codes() {}

    static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (codeOf(constant).equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no code " + code);
    }
}
