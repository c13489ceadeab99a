package io.attune.platform.access;

import java.util.Optional;
import java.util.Set;

/** Who sent the request, as far as a verified token says; a controller parameter resolved by the access room. */
public sealed interface Caller {

    /** Where a request keeps its verified caller. */
    String ATTRIBUTE = Caller.class.getName();

    /** The stable name under which this caller's idempotency keys live. */
    String name();

    default boolean hasRole(String role) {
        return this instanceof Person person && person.roles().contains(role);
    }

    /** No token was sent; only open routes get here. */
    record Anyone() implements Caller {
        @Override
        public String name() {
            return "anyone";
        }
    }

    /**
     * Someone known to the identity provider.
     *
     * @param ownRecord the id of the record that is this person's own, from the claim {@code therapist_id}
     */
    record Person(String subject, Set<String> roles, Optional<String> ownRecord) implements Caller {
        public Person {
            roles = Set.copyOf(roles);
        }

        public Person(String subject, Set<String> roles) {
            this(subject, roles, Optional.empty());
        }

        @Override
        public String name() {
            return "person:" + subject;
        }
    }

    /**
     * Whoever holds the token of one record, and may do what its owner may do with that record only.
     *
     * @param record the id of the record the token was made for
     * @param epoch raised when earlier tokens of the record are revoked
     */
    record Holder(String record, long epoch) implements Caller {
        @Override
        public String name() {
            return "holder:" + record;
        }
    }
}
