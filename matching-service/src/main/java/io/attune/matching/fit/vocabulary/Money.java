package io.attune.matching.fit.vocabulary;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** An amount in one currency; amounts in different currencies are never compared. */
public record Money(BigDecimal amount, String currency) {

    private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An amount is not negative: " + amount);
        }
        if (!ISO_4217.matcher(currency).matches()) {
            throw new IllegalArgumentException("Not a currency: " + currency);
        }
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Whether this can be paid by someone whose limit is {@code limit}: never across currencies. */
    public boolean isWithin(Money limit) {
        return currency.equals(limit.currency) && amount.compareTo(limit.amount) <= 0;
    }

    /** This amount raised by whole per cents, unrounded. */
    public Money raisedBy(int percent) {
        return new Money(amount.multiply(BigDecimal.valueOf(100L + percent)).movePointLeft(2), currency);
    }
}
