package io.attune.profile.vocabulary;

/** The lists of the vocabulary; a code belongs to exactly one. */
public enum Kind {
    CONCERN("concerns"),
    APPROACH("approaches"),
    IDENTITY("identities"),
    KNOWLEDGE("knowledge"),
    GOAL("goals"),
    CREDENTIAL("credentials"),
    DEPTH("depths"),
    GENDER("genders"),
    PARTICIPANTS("participants"),
    AGE_GROUP("ageGroups"),
    FORMAT("formats"),
    CHANNEL("channels"),
    LANGUAGE("languages"),
    JURISDICTION("jurisdictions"),
    COMPETENCE("competences"),
    LICENCE_STATUS("licenceStatuses"),
    CURRENCY("currencies");

    private final String list;

    Kind(String list) {
        this.list = list;
    }

    /** The name of the list in the file and on the wire. */
    public String list() {
        return list;
    }
}
