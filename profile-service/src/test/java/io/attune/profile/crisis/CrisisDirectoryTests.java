package io.attune.profile.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.profile.ReferenceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrisisDirectoryTests {

    private final CrisisDirectory directory = new ReferenceFiles().crisisDirectory();

    @ParameterizedTest
    @CsvSource({
        "CA-ON, connexontario, quebec-suicide-prevention",
        "CA-QC, quebec-suicide-prevention, connexontario",
        "CA-YT, 9-8-8, connexontario",
        "US-NY, 9-8-8, connexontario"
    })
    void everyPlaceHasItsOwnAndWhatServesEveryone(String jurisdiction, String there, String elsewhere) {
        assertThat(directory.help(jurisdiction, "en"))
                .extracting(Help::code)
                .contains("9-8-8", "emergency", there)
                .doesNotContain(elsewhere);
    }

    @Test
    void theFirstToShowIsTheCrisisLineWhereverOneIs() {
        assertThat(directory.help(null, "fr").getFirst())
                .isEqualTo(new Help(
                        "9-8-8",
                        "9-8-8 : Ligne d’aide en cas de crise de suicide",
                        "Appelez ou textez, jour et nuit, partout au Canada, en français et en anglais.",
                        "tel:988",
                        "sms:988"));
    }

    @Test
    void everyResourceSpeaksBothLanguages() {
        assertThat(directory.resources()).allSatisfy(resource -> {
            assertThat(resource.names()).containsOnlyKeys("en", "fr");
            assertThat(resource.notes()).containsOnlyKeys("en", "fr");
        });
    }
}
