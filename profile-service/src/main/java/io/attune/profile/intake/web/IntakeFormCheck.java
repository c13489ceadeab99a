package io.attune.profile.intake.web;

import io.attune.platform.time.Zones;
import io.attune.profile.safety.SafetyRules;
import io.attune.profile.safety.Screening;
import io.attune.profile.vocabulary.CodeCheck;
import io.attune.profile.vocabulary.Kind;
import io.attune.profile.vocabulary.Vocabulary;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a schema cannot see: codes, zones and languages that do not exist, and fields that contradict each other. */
@Component
class IntakeFormCheck {

    private static final Pattern POSTAL_CODE = Pattern.compile("[A-Za-z]\\d[A-Za-z][ -]?\\d[A-Za-z]\\d");

    private final Vocabulary vocabulary;
    private final Zones zones;
    private final InstantSource clock;
    private final SafetyRules rules;
    private final ConsentCheck consents;
    private final ScreeningPacks packs;

    IntakeFormCheck(
            Vocabulary vocabulary,
            Zones zones,
            InstantSource clock,
            SafetyRules rules,
            ConsentCheck consents,
            ScreeningPacks packs) {
        this.vocabulary = vocabulary;
        this.zones = zones;
        this.clock = clock;
        this.rules = rules;
        this.consents = consents;
        this.packs = packs;
    }

    void check(IntakeForm form) {
        var mistakes = new Mistakes();
        var codes = new CodeCheck(vocabulary, mistakes::add);
        var today = today(form.location().timeZone());
        ContactCheck.check(form.contact(), form.ageGroup(), today, mistakes);
        who(form, codes);
        where(form.location(), codes, mistakes);
        what(form, codes, mistakes);
        wishes(form.wishes(), codes);
        when(form, today, mistakes);
        money(form, codes);
        var held = rules.assess(form.participants(), form.safety().answers(), form.screening())
                .level()
                .holds();
        screening(form.screening(), held, mistakes);
        consents.check(form.consents(), !held, mistakes);
        mistakes.tell();
    }

    private static void who(IntakeForm form, CodeCheck codes) {
        codes.code("/contact/preferredChannel", form.contact().preferredChannel(), Kind.CHANNEL);
        codes.code("/participants", form.participants(), Kind.PARTICIPANTS);
        codes.code("/ageGroup", form.ageGroup(), Kind.AGE_GROUP);
        codes.languages("/languages", form.languages());
    }

    private void where(IntakeForm.Location location, CodeCheck codes, Mistakes mistakes) {
        codes.code("/location/jurisdiction", location.jurisdiction(), Kind.JURISDICTION);
        mistakes.unless(
                zones.rules(location.timeZone()).isPresent(),
                "/location/timeZone",
                "Must be an IANA zone, such as America/Toronto.");
        var postalCode = location.postalCode();
        mistakes.unless(
                postalCode == null || POSTAL_CODE.matcher(postalCode.strip()).matches(),
                "/location/postalCode",
                "Must be a Canadian postal code, such as M5V 2T6.");
    }

    private static void what(IntakeForm form, CodeCheck codes, Mistakes mistakes) {
        var named = new HashSet<String>();
        for (int i = 0; i < form.concerns().size(); i++) {
            var concern = form.concerns().get(i).code();
            codes.code("/concerns/" + i + "/code", concern, Kind.CONCERN);
            mistakes.unless(named.add(concern), "/concerns/" + i + "/code", "No concern may be named twice.");
        }
        codes.codes("/goals", form.namedGoals(), Kind.GOAL);
        codes.codes("/formats", form.formats(), Kind.FORMAT);
    }

    private static void wishes(IntakeForm.Wishes wishes, CodeCheck codes) {
        if (wishes.gender() != null) {
            codes.code("/preferences/gender/value", wishes.gender().value(), Kind.GENDER);
        }
        if (wishes.approaches() != null) {
            codes.codes("/preferences/approaches/values", wishes.approaches().values(), Kind.APPROACH);
        }
        if (wishes.identities() != null) {
            codes.codes("/preferences/identities/values", wishes.identities().values(), Kind.IDENTITY, Kind.KNOWLEDGE);
        }
    }

    private static void when(IntakeForm form, LocalDate today, Mistakes mistakes) {
        var times = form.weeklyTimes();
        for (int i = 0; i < times.size(); i++) {
            mistakes.unless(
                    times.get(i).endsAfterItBegins(),
                    "/times/" + i + "/to",
                    "Must be later than from; a time over midnight is two times.");
        }
        var startBy = form.startBy();
        mistakes.unless(startBy == null || !startBy.isBefore(today), "/startBy", "Must not be in the past.");
    }

    private static void money(IntakeForm form, CodeCheck codes) {
        if (form.budget() != null) {
            codes.code("/budget/currency", form.budget().currency(), Kind.CURRENCY);
        }
        if (form.coverage() != null) {
            codes.codes("/coverage/credentials", form.coverage().credentials(), Kind.CREDENTIAL);
        }
    }

    /**
     * Answers to an instrument that nobody loaded are refused, unless they say that a person must look: none is lost.
     */
    private void screening(@Nullable Screening screening, boolean held, Mistakes mistakes) {
        if (screening == null || held) {
            return;
        }
        asked("phq9", screening.phq9(), mistakes);
        asked("gad7", screening.gad7(), mistakes);
        asked("cssrs", screening.cssrs(), mistakes);
    }

    private void asked(String instrument, @Nullable Object answers, Mistakes mistakes) {
        mistakes.unless(
                answers == null || packs.loaded(instrument),
                "/screening/" + instrument,
                "This practice does not ask these questions.");
    }

    /** The client's day; where the zone does not exist that is told by itself, and any day will do. */
    private LocalDate today(String zone) {
        var now = clock.instant();
        return zones.rules(zone).isPresent()
                ? zones.local(now, zone).toLocalDate()
                : now.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
