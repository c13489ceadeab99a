package io.attune.profile.therapist.web;

import io.attune.platform.time.Zones;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import io.attune.profile.therapist.Profile;
import io.attune.profile.vocabulary.CodeCheck;
import io.attune.profile.vocabulary.Kind;
import io.attune.profile.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a schema cannot see: codes, zones and languages that do not exist, and fields that contradict each other. */
@Component
class TherapistFormCheck {

    private final Vocabulary vocabulary;
    private final Zones zones;

    TherapistFormCheck(Vocabulary vocabulary, Zones zones) {
        this.vocabulary = vocabulary;
        this.zones = zones;
    }

    void check(Profile profile) {
        var mistakes = new ArrayList<FieldProblem>();
        var codes = new CodeCheck(vocabulary, (pointer, sentence) -> mistakes.add(new FieldProblem(pointer, sentence)));
        person(codes, profile);
        offer(codes, profile);
        licence(codes, profile);
        concerns(codes, profile, mistakes);
        places(codes, profile, mistakes);
        prices(codes, profile, mistakes);
        if (profile.timeZone() != null && zones.rules(profile.timeZone()).isEmpty()) {
            mistakes.add(new FieldProblem("/timeZone", "Must be an IANA zone, such as America/Toronto."));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidForm(mistakes);
        }
    }

    private static void person(CodeCheck codes, Profile profile) {
        codes.code("/gender", profile.gender(), Kind.GENDER);
        codes.languages("/languages", profile.languages());
        codes.codes("/identities", profile.identities(), Kind.IDENTITY);
        codes.codes("/knowledge", profile.knowledge(), Kind.KNOWLEDGE);
    }

    private static void offer(CodeCheck codes, Profile profile) {
        codes.codes("/ageGroups", profile.ageGroups(), Kind.AGE_GROUP);
        codes.codes("/participants", profile.participants(), Kind.PARTICIPANTS);
        codes.codes("/approaches", profile.approaches(), Kind.APPROACH);
        codes.codes("/goals", profile.goals(), Kind.GOAL);
        codes.codes("/formats", profile.formats(), Kind.FORMAT);
        codes.codes("/credentials", profile.credentials(), Kind.CREDENTIAL);
        codes.codes("/competences", profile.competences(), Kind.COMPETENCE);
    }

    private static void licence(CodeCheck codes, Profile profile) {
        var licence = profile.licence();
        if (licence != null) {
            codes.code("/licence/status", licence.status(), Kind.LICENCE_STATUS);
            codes.codes("/licence/permittedJurisdictions", licence.permittedJurisdictions(), Kind.JURISDICTION);
        }
    }

    private static void concerns(CodeCheck codes, Profile profile, List<FieldProblem> mistakes) {
        var named = new HashSet<String>();
        for (int i = 0; i < profile.concerns().size(); i++) {
            var concern = profile.concerns().get(i);
            codes.code("/concerns/" + i + "/code", concern.code(), Kind.CONCERN);
            codes.code("/concerns/" + i + "/depth", concern.depth(), Kind.DEPTH);
            if (!named.add(concern.code())) {
                mistakes.add(new FieldProblem("/concerns/" + i + "/code", "No concern may be named twice."));
            }
        }
    }

    private static void places(CodeCheck codes, Profile profile, List<FieldProblem> mistakes) {
        var ids = new HashSet<String>();
        for (int i = 0; i < profile.locations().size(); i++) {
            var location = profile.locations().get(i);
            codes.code("/locations/" + i + "/jurisdiction", location.jurisdiction(), Kind.JURISDICTION);
            if (!ids.add(location.id())) {
                mistakes.add(new FieldProblem("/locations/" + i + "/id", "No two locations may have the same id."));
            }
        }
    }

    private static void prices(CodeCheck codes, Profile profile, List<FieldProblem> mistakes) {
        for (int i = 0; i < profile.fees().size(); i++) {
            var fee = profile.fees().get(i);
            codes.code("/fees/" + i + "/participants", fee.participants(), Kind.PARTICIPANTS);
            codes.code("/fees/" + i + "/currency", fee.currency(), Kind.CURRENCY);
        }
        var sliding = profile.sliding();
        if (sliding != null) {
            codes.code("/sliding/currency", sliding.currency(), Kind.CURRENCY);
            if (sliding.free() > sliding.places()) {
                mistakes.add(new FieldProblem("/sliding/free", "No more places can be free than there are."));
            }
        }
    }
}
