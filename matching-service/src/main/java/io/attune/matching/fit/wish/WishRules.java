package io.attune.matching.fit.wish;

import java.util.List;

/** Every kind of wish. */
public final class WishRules {

    public static final WishRule GENDER = new TheGenderWished();
    public static final WishRule APPROACHES = new TheApproachesWished();
    public static final WishRule IDENTITIES = new TheIdentitiesWished();
    public static final WishRule STYLE = new TheStyleWished();

    private WishRules() {}

    public static List<WishRule> all() {
        return List.of(GENDER, APPROACHES, IDENTITIES, STYLE);
    }
}
