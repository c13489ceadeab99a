package io.attune.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.local.CannotStart;
import io.attune.system.identity.DemoUser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTests {

    @Test
    void takesWhatWasAskedFor() {
        var options = Options.parse(List.of("demo", "--json", "--data", "elsewhere", "--fresh"));

        assertThat(options)
                .isEqualTo(new Options(Options.Verb.DEMO, DemoUser.STAFF, "", Path.of("elsewhere"), true, true));
    }

    @Test
    void takesTheRoleOfAToken() {
        assertThat(Options.parse(List.of("token", "clinician")).role()).isEqualTo(DemoUser.CLINICIAN);
    }

    @Test
    void takesTheIdOfAShortlist() {
        var options = Options.parse(List.of("replay-shortlist", "6f1c1f5e-0d5c-4a43-9a55-3f0f0f6b8a11"));

        assertThat(options.shortlist()).isEqualTo("6f1c1f5e-0d5c-4a43-9a55-3f0f0f6b8a11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dance          | Say what to do: start, token, demo, replay-shortlist, reproject, verify-audit or rotate-keys.
            token king     | Say whose token: staff, therapist, clinician, admin or privacy-officer.
            replay-shortlist        | Say which shortlist: its id, which is its intake's.
            replay-shortlist ../x   | Say which shortlist: its id, which is its intake's.
            start --loud   | There is no option --loud; ./run help names them all.
            start --data   | --data needs a folder.
            """)
    void saysInOneSentenceWhatItDoesNotKnow(String line, String sentence) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" "))))
                .isInstanceOf(CannotStart.class)
                .hasMessage(sentence);
    }
}
