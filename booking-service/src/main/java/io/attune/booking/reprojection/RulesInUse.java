package io.attune.booking.reprojection;

/** The newest edition of the zone rules by which instants were computed, whichever instance did. */
public interface RulesInUse {

    /** Takes an edition up, unless a newer one is in use; answers whether this one may be used. */
    boolean takeUp(String version);
}
