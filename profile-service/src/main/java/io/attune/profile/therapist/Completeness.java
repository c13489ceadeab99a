package io.attune.profile.therapist;

import java.util.ArrayList;
import java.util.List;

/** What a profile must say before anyone may be offered it: the things no client can do without. */
final class Completeness {

    private Completeness() {}

    static List<Lack> lacks(Profile profile) {
        var lacks = new ArrayList<Lack>();
        need(lacks, profile.timeZone() != null, "/timeZone", "Say in which time zone the calendar is kept.");
        licence(lacks, profile);
        need(lacks, !profile.languages().isEmpty(), "/languages", "Name at least one language of therapy.");
        need(lacks, !profile.ageGroups().isEmpty(), "/ageGroups", "Name at least one age group.");
        need(
                lacks,
                !profile.participants().isEmpty(),
                "/participants",
                "Say who is seen: one person, couples, families.");
        need(lacks, !profile.concerns().isEmpty(), "/concerns", "Name at least one concern.");
        need(lacks, !profile.formats().isEmpty(), "/formats", "Say how hours are held.");
        need(
                lacks,
                !profile.formats().contains("in-person") || !profile.locations().isEmpty(),
                "/locations",
                "Say where hours in person are held.");
        need(lacks, feesCoverEveryone(profile), "/fees", "Give a fee for everyone who is seen.");
        need(lacks, !profile.credentials().isEmpty(), "/credentials", "Name at least one credential.");
        need(lacks, profile.caseloadCap() != null, "/caseloadCap", "Say how many clients can be carried at most.");
        return List.copyOf(lacks);
    }

    private static void licence(List<Lack> lacks, Profile profile) {
        var licence = profile.licence();
        if (licence == null) {
            lacks.add(new Lack("/licence", "Give the registration the therapist practises under."));
            return;
        }
        need(
                lacks,
                !licence.permittedJurisdictions().isEmpty(),
                "/licence/permittedJurisdictions",
                "Say where clients may be.");
        need(
                lacks,
                !licence.lacksSupervisor(),
                "/licence/supervisor",
                "A qualifying registrant needs a named supervisor.");
    }

    private static boolean feesCoverEveryone(Profile profile) {
        var priced = profile.fees().stream().map(Fee::participants).toList();
        return !priced.isEmpty() && priced.containsAll(profile.participants());
    }

    private static void need(List<Lack> lacks, boolean there, String pointer, String sentence) {
        if (!there) {
            lacks.add(new Lack(pointer, sentence));
        }
    }
}
