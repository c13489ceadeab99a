package io.attune.booking.ics;

import java.util.Locale;

/** The only word in a calendar, in the reader's language. */
enum Title {
    EN("Appointment"),
    FR("Rendez-vous");

    private final String word;

    Title(String word) {
        this.word = word;
    }

    static Title in(Locale reader) {
        return reader.getLanguage().equals("fr") ? FR : EN;
    }

    String word() {
        return word;
    }
}
