package io.attune.gateway.session;

/** What a request's cookie leads to. */
sealed interface Found {

    /** No cookie, or one whose session is over. */
    record Nobody() implements Found {}

    record Somebody(Session session) implements Found {}

    /** It cannot be said just now whether there is a session, or its tokens cannot be renewed just now. */
    record Unknown() implements Found {}
}
