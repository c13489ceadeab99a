package io.attune.matching.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zoë Émond                  | zoe emond
            ÉLODIE                     | elodie
            e\u0301lodie               | elodie
            Jean-Luc  O’Brien, RP      | jean luc o brien rp
            l’anxiété                  | l anxiete
            Œuvre Ærø Straße Łódź      | oeuvre aero strasse lodz
            Đặng Thị Þór Iğdır         | dang thi thor igdir
            ＡＢＣ ﬁne                  | abc fine
            हिन्दी                        | हिन्दी
            李明                        | 李明
            !?!                        | ''
            """)
    void leavesAccentsCapitalsAndPunctuationOut(String text, String plain) {
        assertThat(Plain.of(text)).isEqualTo(plain);
        assertThat(Plain.of(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jean-Luc O’Brien | jean luc o brien jeanluc obrien
            St. John's       | st john s johns
            Ana Ana          | ana
            ...              | ''
            """)
    void makesAWordOfWhatAHyphenOrApostropheHoldsTogether(String text, String words) {
        assertThat(String.join(" ", Plain.words(text))).isEqualTo(words);
    }
}
