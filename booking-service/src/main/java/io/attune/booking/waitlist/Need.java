package io.attune.booking.waitlist;

/** How soon someone should be asked, as staff see it; a coded word, never a reason. */
public enum Need {
    /** Before others who joined on the same day. */
    SOONER("sooner"),
    /** In their turn. */
    USUAL("usual");

    private final String code;

    Need(String code) {
        this.code = code;
    }

    /** The word used outside. */
    public String code() {
        return code;
    }
}
