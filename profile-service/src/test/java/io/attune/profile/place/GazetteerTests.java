package io.attune.profile.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.profile.ReferenceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTests {

    private final Gazetteer gazetteer = new ReferenceFiles().gazetteer();

    @ParameterizedTest
    @CsvSource({
        "Montréal, CA-QC",
        "montreal, CA-QC",
        "  TROIS RIVIERES , CA-QC",
        "Saint-Jérôme, CA-QC",
        "St. Jerome, CA-QC",
        "St. John's, CA-NL",
        "Stratford, CA-PE"
    })
    void aCityIsFoundHoweverItIsWritten(String name, String jurisdiction) {
        assertThat(gazetteer.find(name, jurisdiction)).isPresent();
    }

    @Test
    void aCityOfTheSameNameElsewhereIsAnother() {
        assertThat(gazetteer.find("Stratford", "CA-PE")).isNotEqualTo(gazetteer.find("Stratford", "CA-ON"));
        assertThat(gazetteer.find("Toronto", "CA-QC")).isEmpty();
        assertThat(gazetteer.find("Wobblethorpe", "CA-ON")).isEmpty();
    }
}
