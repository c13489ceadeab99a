package io.attune.matching.fit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.model.UnusableFitModel;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FitModelTextTests {

    @Test
    void readsTheShippedModel() {
        var model = ShippedModel.read();

        assertThat(model.id()).isEqualTo("2026-11");
        assertThat(model.measure("felt-understanding").weight()).isEqualTo(250);
        assertThat(model.limits().licenceCheckedWithinDays()).isEqualTo(30);
        assertThat(model.guidelines().levels()).containsKey("anxiety");
    }

    @Test
    void readsEveryNumber() throws IOException {
        var model = read("right.json");

        assertThat(model.clip()).isEqualTo(2.5);
        assertThat(model.scoreDeviation()).isEqualTo(0.23);
        assertThat(model.measure("soon"))
                .extracting("weight", "mean", "deviation")
                .containsExactly(80, -2.11, 0.59);
        assertThat(model.exploration()).extracting("band", "temper", "widest").containsExactly(0.1, 0.5, 1.25);
        assertThat(model.limits())
                .extracting("licenceCheckedWithinDays", "feeAbovePercent", "distanceAbovePercent")
                .containsExactly(30, 25, 100);
        assertThat(model.guidelines().levels().get("anxiety"))
                .containsEntry("cbt", 3)
                .containsEntry("act", 2);
    }

    @Test
    void hashesEveryByte() throws IOException {
        var text = new String(text("right.json"), UTF_8);

        var one = FitModelText.read("one", text.getBytes(UTF_8));
        var same = FitModelText.read("same", text.getBytes(UTF_8));
        var other = FitModelText.read("other", (text + " ").getBytes(UTF_8));

        assertThat(one.hash()).hasSize(64).isEqualTo(same.hash()).isNotEqualTo(other.hash());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "weights-above-one   |  5 | The weights add up to 1010/1000.",
                "weights-below-one   |  5 | The weights add up to 999/1000.",
                "unknown-rule        | 11 | It weighs what is no rule: experience.",
                "rule-not-weighed    |  5 | It does not weigh: soon.",
                "deviation-missing   | 11 | /measures/soon/deviation: Missing creator property 'deviation'.",
                "deviation-null      | 11 | /measures/soon/deviation: ",
                "deviation-zero      | 11 | The deviation of soon is not above 0.",
                "measure-null        | 11 | /measures/soon: ",
                "weight-too-fine     | 12 | The weight of approach is not in whole 1/1,000 up to 1: 0.0505.",
                "wrong-type          |  3 | /clip: Cannot coerce String value.",
                "number-as-text      | 17 | /limits/feeAbovePercent: Cannot coerce",
                "fraction-for-a-level| 22 | /guidelines/grief/cbt",
                "unknown-field       |  4 | The field clipped is not known.",
                "id-missing          |  1 | /id: Missing creator property 'id'.",
                "rule-twice          | 13 | Duplicate Object property \"approach\"",
                "wrong-bracket       | 14 | Unexpected close marker",
                "cut-off             | 20 | Unexpected end-of-input",
                "more-after-the-end  | 25 | Trailing token",
            })
    void refusesAFileWithItsNameTheLineAndTheReason(String file, int line, String reason) {
        assertThatThrownBy(() -> read(file + ".json"))
                .isInstanceOf(UnusableFitModel.class)
                .hasMessageStartingWith("The fit model " + file + ".json cannot be used. Line " + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void tellsEveryMistakeAtOnceEachOnItsLine() {
        assertThatThrownBy(() -> read("several-mistakes.json"))
                .hasMessage("The fit model several-mistakes.json cannot be used."
                        + " Line 11: It weighs what is no rule: sooner."
                        + " Line 5: It does not weigh: soon."
                        + " Line 5: The weights add up to 1010/1000."
                        + " Line 3: The clip is not above 0."
                        + " Line 14: The temper is not between 0 and 1."
                        + " Line 16: A licence is checked within no day at all."
                        + " Line 22: The guideline level of cbt for grief is not 1, 2 or 3.");
    }

    @Test
    void keepsTheServiceFromStartingWithoutAModelThatCanBeRight() {
        new ApplicationContextRunner()
                .withUserConfiguration(FitModelConfiguration.class)
                .withPropertyValues("attune.fit-model=classpath:fit-model/weights-above-one.json")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(UnusableFitModel.class)
                        .hasMessageContainingAll(
                                "fit-model/weights-above-one.json", "Line 5: The weights add up to 1010/1000."));
    }

    @Test
    void startsWithTheModelThatIsNamed() {
        new ApplicationContextRunner()
                .withUserConfiguration(FitModelConfiguration.class)
                .withPropertyValues("attune.fit-model=classpath:fit-model/right.json")
                .run(context -> assertThat(context.getBean(FitModel.class).id()).isEqualTo("right"));
    }

    private static FitModel read(String file) throws IOException {
        return FitModelText.read(file, text(file));
    }

    private static byte[] text(String file) throws IOException {
        try (var stream = FitModelTextTests.class.getResourceAsStream("/fit-model/" + file)) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }
}
