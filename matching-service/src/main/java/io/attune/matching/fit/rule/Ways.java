package io.attune.matching.fit.rule;

import io.attune.matching.fit.vocabulary.Format;

/** Whether these two can meet in a given way. */
public final class Ways {

    /** As far as people travel every week; a client who named no distance is not told of a longer one. */
    private static final int WORTH_SAYING_KM = 50;

    private Ways() {}

    public static Verdict of(Format format, Pairing pairing) {
        var offered = pairing.candidate().reach().formats();
        if (offered.isEmpty()) {
            return Verdict.unknown("format.unknown");
        }
        if (!offered.contains(format)) {
            return Verdict.fails("format.none");
        }
        return switch (format) {
            case VIDEO -> Verdict.passes("format.video");
            case PHONE -> Verdict.passes("format.phone");
            case IN_PERSON -> inPerson(pairing);
        };
    }

    private static Verdict inPerson(Pairing pairing) {
        var limit = pairing.need().conditions().maxDistanceKm();
        var home = pairing.need().location().point();
        var reach = pairing.candidate().reach();
        if (home == null || reach.locations().isEmpty()) {
            return limit == null ? Verdict.passes("format.in-person") : Verdict.unknown("format.distance-unknown");
        }
        var room = reach.nearestTo(home).orElseThrow();
        var kilometres = room.point().kilometresTo(home);
        var facts = new Fact[] {new Fact.Name(room.city()), new Fact.Count(Math.max(1, Math.round(kilometres)))};
        if (kilometres <= (limit == null ? WORTH_SAYING_KM : limit)) {
            return Verdict.passes("format.in-person-near", facts);
        }
        return limit == null ? Verdict.passes("format.in-person-in", facts[0]) : Verdict.fails("format.too-far", facts);
    }
}
