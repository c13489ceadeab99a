package io.attune.profile.intake.web;

import io.attune.platform.time.Zones;
import io.attune.profile.instrument.InstrumentPacks;
import io.attune.profile.safety.SafetyLevel;
import io.attune.profile.safety.SafetyRules;
import java.time.InstantSource;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a schema cannot see: fields that are right one by one and contradict each other. */
@Component
class IntakeFormCheck {

    private final Zones zones;
    private final InstantSource clock;
    private final SafetyRules rules;
    private final ConsentCheck consents;
    private final InstrumentPacks packs;
    private final MachineCheck machines;

    IntakeFormCheck(
            Zones zones,
            InstantSource clock,
            SafetyRules rules,
            ConsentCheck consents,
            InstrumentPacks packs,
            MachineCheck machines) {
        this.zones = zones;
        this.clock = clock;
        this.rules = rules;
        this.consents = consents;
        this.packs = packs;
        this.machines = machines;
    }

    void check(IntakeForm form) {
        var mistakes = new Mistakes();
        ContactCheck.check(form.contact(), mistakes);
        concerns(form, mistakes);
        when(form, mistakes);
        var level = rules.assess(form.statement()).level();
        screening(form, level, mistakes);
        consents.check(form.consents(), !level.holds(), mistakes);
        if (!level.holds()) {
            machines.check(form, mistakes);
        }
        mistakes.tell();
    }

    private static void concerns(IntakeForm form, Mistakes mistakes) {
        var named = new HashSet<String>();
        for (int i = 0; i < form.concerns().size(); i++) {
            mistakes.unless(
                    named.add(form.concerns().get(i).code()),
                    "/concerns/" + i + "/code",
                    "No concern may be named twice.");
        }
    }

    /** A first day that is past where the client lives, though it may still be today elsewhere, is past. */
    private void when(IntakeForm form, Mistakes mistakes) {
        var times = form.weeklyTimes();
        for (int i = 0; i < times.size(); i++) {
            mistakes.unless(
                    times.get(i).endsAfterItBegins(),
                    "/times/" + i + "/to",
                    "Must be later than from; a time over midnight is two times.");
        }
        var startBy = form.startBy();
        var today = zones.local(clock.instant(), form.location().timeZone()).toLocalDate();
        mistakes.unless(startBy == null || !startBy.isBefore(today), "/startBy", "Must not be in the past.");
    }

    /**
     * Answers to an instrument that nobody loaded are refused, unless somebody is in danger or they make the intake
     * more urgent: then nobody is turned away.
     */
    private void screening(IntakeForm form, SafetyLevel level, Mistakes mistakes) {
        var screening = form.screening();
        if (screening == null || level.holds() || level != levelWithoutScreening(form)) {
            return;
        }
        asked("phq9", screening.phq9(), mistakes);
        asked("gad7", screening.gad7(), mistakes);
        asked("cssrs", screening.cssrs(), mistakes);
    }

    private SafetyLevel levelWithoutScreening(IntakeForm form) {
        return rules.assess(form.statement().withoutScreening()).level();
    }

    private void asked(String instrument, @Nullable Object answers, Mistakes mistakes) {
        mistakes.unless(
                answers == null || packs.loaded(instrument),
                "/screening/" + instrument,
                "This practice does not ask these questions.");
    }
}
