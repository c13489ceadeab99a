package io.attune.matching.engine;

import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;

/** What one client can pay; a price is compared once, however many ask it. */
final class Purse {

    private static final byte WITHIN = 1;
    private static final byte TOO_MUCH = 2;
    private static final byte NOT_COMPARABLE = 3;

    private final Money limit;
    private final int participants;
    private final Interned<Money> prices;
    private final byte[] known;

    Purse(Money limit, Participants participants, Interned<Money> prices) {
        this.limit = limit;
        this.participants = participants.ordinal();
        this.prices = prices;
        this.known = new byte[Math.min(prices.size(), 1_024)];
    }

    /** A price that is not known or cannot be compared refuses nobody. */
    boolean affords(byte[] profile) {
        int session = judged(Profile.price(profile, participants));
        int sliding = judged(Profile.price(profile, Profile.SLIDING));
        return session == WITHIN || sliding == WITHIN || session == NOT_COMPARABLE && sliding == NOT_COMPARABLE;
    }

    private int judged(int price) {
        if (price >= known.length) {
            return price == Profile.NO_PRICE ? NOT_COMPARABLE : judge(price);
        }
        if (known[price] == 0) {
            known[price] = judge(price);
        }
        return known[price];
    }

    private byte judge(int price) {
        var money = prices.value(price);
        if (!money.currency().equals(limit.currency())) {
            return NOT_COMPARABLE;
        }
        return money.isWithin(limit) ? WITHIN : TOO_MUCH;
    }
}
