package io.attune.matching.bench;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Style.Dimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** A candidate as the two services that keep it write it. */
final class Events {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Events() {}

    static byte[] published(Candidate candidate) {
        var body = new HashMap<String, Object>();
        body.put("therapistId", candidate.id());
        body.put("status", "published");
        body.put("accepting", candidate.standing().accepting());
        body.put("name", candidate.name());
        body.put("gender", candidate.person().gender());
        body.put("timeZone", Place.ZONES.getFirst());
        body.put("licence", licence(candidate));
        body.put("languages", candidate.reach().languages());
        body.put("ageGroups", all(candidate.reach().ageGroups(), AgeGroup::code));
        body.put("participants", all(candidate.reach().participants(), Participants::code));
        body.put("formats", all(candidate.reach().formats(), Format::code));
        body.put("locations", all(candidate.reach().locations(), Events::location));
        body.put(
                "concerns",
                all(
                        candidate.training().concerns(),
                        it -> Map.of(
                                "code",
                                it.code(),
                                "depth",
                                it.depth().name().toLowerCase(Locale.ROOT),
                                "verified",
                                it.verified())));
        body.put("approaches", candidate.training().approaches());
        body.put("goals", candidate.training().goals());
        body.put("credentials", candidate.training().credentials());
        body.put("competences", candidate.training().competences());
        body.put("style", style(candidate));
        body.put("identities", candidate.person().identities());
        body.put("knowledge", candidate.person().knowledge());
        body.put(
                "fees",
                all(
                        candidate.fees().sessions(),
                        it -> Map.of(
                                "participants",
                                it.participants().code(),
                                "minutes",
                                it.minutes(),
                                "amount",
                                amount(it.price()),
                                "currency",
                                "CAD")));
        var sliding = candidate.fees().sliding();
        body.put(
                "sliding",
                sliding == null
                        ? null
                        : Map.of(
                                "amount",
                                amount(sliding.price()),
                                "currency",
                                "CAD",
                                "places",
                                sliding.places(),
                                "free",
                                sliding.free()));
        body.put("caseloadCap", candidate.standing().caseloadCap());
        body.put("conflicts", candidate.conflicts());
        return JSON.writeValueAsBytes(body);
    }

    static byte[] availability(Candidate candidate) {
        var hours = Objects.requireNonNull(candidate.openHours());
        return JSON.writeValueAsBytes(Map.of(
                "therapistId", candidate.id(),
                "timeZone", Place.ZONES.getFirst(),
                "sessionMinutes", hours.session().toMinutes(),
                "noticeHours", hours.notice().toHours(),
                "horizonUntil", Horizon.instant(Horizon.STEPS).toString(),
                "caseload", Objects.requireNonNull(candidate.standing().caseload()),
                "starts", all(hours.starts(), Object::toString),
                "computedAt", hours.asOf().toString()));
    }

    private static Map<String, Object> licence(Candidate candidate) {
        var licence = Objects.requireNonNull(candidate.licence());
        return Map.of(
                "register",
                "CRPO",
                "number",
                "012345",
                "category",
                licence.category(),
                "status",
                Boolean.TRUE.equals(licence.active()) ? "active" : "inactive",
                "restricted",
                false,
                "expiresOn",
                String.valueOf(licence.expiresOn()),
                "checkedAt",
                String.valueOf(licence.checkedAt()),
                "permittedJurisdictions",
                licence.permittedJurisdictions());
    }

    private static Map<String, Object> location(io.attune.matching.fit.candidate.Reach.Location room) {
        return Map.of(
                "id", room.id(),
                "city", room.city(),
                "latitude", room.point().latitude(),
                "longitude", room.point().longitude());
    }

    private static Map<String, Object> style(Candidate candidate) {
        var style = new HashMap<String, Object>();
        for (var dimension : Dimension.values()) {
            style.put(dimension.code(), candidate.person().style().said().get(dimension));
        }
        return style;
    }

    private static String amount(Money money) {
        return money.amount() + ".00";
    }

    private static <T, U> List<U> all(Collection<T> of, Function<T, U> reading) {
        return new ArrayList<>(of.stream().map(reading).toList());
    }
}
