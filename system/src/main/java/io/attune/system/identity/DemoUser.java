package io.attune.system.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Someone to try the system as; each has the one role it is named after. */
public enum DemoUser {
    /** The clerk: contact, times, status. */
    STAFF,
    /** One of the sample directory's therapists. */
    THERAPIST,
    /** May see and release what is held for safety. */
    CLINICIAN,
    /** May do everything but read what clients said. */
    ADMIN,
    /** Looks at who saw what, and at every emergency. */
    PRIVACY_OFFICER;

    /** The same for all, printed at every start: nothing here is reached from another machine. */
    public static final String PASSWORD = "attune";

    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The confidential client that gets this user's token without a browser. */
    public String clientId() {
        return "attune-" + role();
    }

    /** No two clients may have the same secret, so each puts its role before the one that is kept. */
    public String clientSecret(String kept) {
        return role() + "-" + kept;
    }

    public static Optional<DemoUser> ofRole(String role) {
        return Arrays.stream(values()).filter(user -> user.role().equals(role)).findFirst();
    }

    static Optional<DemoUser> ofRoleOrClient(String name) {
        return Arrays.stream(values())
                .filter(user -> List.of(user.role(), user.clientId()).contains(name))
                .findFirst();
    }
}
