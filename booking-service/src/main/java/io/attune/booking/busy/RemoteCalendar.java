package io.attune.booking.busy;

import java.net.URI;
import java.util.Locale;

/** Asks another system for a calendar; answered by whoever can reach it. */
public interface RemoteCalendar {

    /** @param known the edition that is kept; when it is still the present one, nothing is sent */
    Answer fetch(URI address, Validators known);

    /** What came back. */
    sealed interface Answer {

        record Fresh(String text, Validators validators) implements Answer {}

        record Unchanged() implements Answer {}

        record Failed(Problem why) implements Answer {}
    }

    /** Why nothing came back that can be read. */
    enum Problem {
        /** Not over TLS, or at an address that is not a public one. */
        ADDRESS_NOT_ALLOWED,
        /** No such host, no answer, or not in time. */
        UNREACHABLE,
        /** The server says that it is at another address now; nobody goes there unasked. */
        MOVED,
        /** The server answered, but not with a calendar. */
        NOT_ANSWERED,
        TOO_LARGE;

        /** The stable name told to callers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
