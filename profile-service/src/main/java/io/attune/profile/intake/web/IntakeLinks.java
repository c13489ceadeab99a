package io.attune.profile.intake.web;

import java.util.Map;

/** Where the holder of an intake goes on. No link carries a secret. */
final class IntakeLinks {

    private IntakeLinks() {}

    static String self(String id) {
        return "/api/intakes/" + id;
    }

    static Map<String, String> of(String id) {
        return Map.of("self", self(id), "shortlist", self(id) + "/shortlist", "token", self(id) + "/token");
    }
}
