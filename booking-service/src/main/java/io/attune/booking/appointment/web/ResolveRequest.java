package io.attune.booking.appointment.web;

import io.attune.booking.day.Attention;

/** The body of {@code POST …/resolve}; the attention is one of the codes of its schema. */
record ResolveRequest(String attention) {

    Attention read() {
        return Attention.of(attention).orElseThrow();
    }
}
