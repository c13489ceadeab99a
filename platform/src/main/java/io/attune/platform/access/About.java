package io.attune.platform.access;

/**
 * How a route says which record it is about.
 *
 * @param id the name of a path variable, or a JSON pointer into the body that is sent
 * @param kind what is named there: {@link #RECORD} for the record's own id, else a word for what leads to it
 */
public record About(String id, String kind) {

    public static final String RECORD = "record";

    /** The answer alone tells which records are shown; the controller says them. */
    public static final About WHAT_IS_SHOWN = new About("", "shown");

    public boolean isInBody() {
        return id.startsWith("/");
    }
}
