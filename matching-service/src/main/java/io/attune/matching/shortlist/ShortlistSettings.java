package io.attune.matching.shortlist;

/**
 * @param offers how many are offered, one to five
 * @param finalists how many are asked about their hours at once
 */
public record ShortlistSettings(int offers, int finalists) {

    public ShortlistSettings {
        if (offers < 1 || offers > 5 || finalists < offers) {
            throw new IllegalArgumentException("One to five are offered, out of at least as many finalists.");
        }
    }
}
