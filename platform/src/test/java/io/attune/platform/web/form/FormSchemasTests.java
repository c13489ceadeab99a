package io.attune.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.FormFormat;
import io.attune.platform.web.FormFormats;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FormSchemasTests {

    private static final String SCHEMA = "/forms/sown.schema.json";
    private static final FormFormat SEED = new FormFormat("seed", "poppy"::equals, "Must be a seed, such as poppy.");

    @Test
    void asksTheGivenFormatOfEveryTextThatMustBeOne() {
        var mistakes = mistakes("""
                {"format": "pebble", "rows": ["poppy", "gravel", 7], "sownOn": "yesterday"}""");

        assertThat(mistakes)
                .containsExactlyInAnyOrder(
                        new FieldProblem("/format", "Must be a seed, such as poppy."),
                        new FieldProblem("/rows/1", "Must be a seed, such as poppy."),
                        new FieldProblem("/rows/2", "Must be a text."),
                        new FieldProblem("/sownOn", "Must be a date, such as 2026-12-15."));
    }

    @Test
    void asksItOfNothingElse() {
        assertThat(mistakes("{\"format\": null, \"rows\": [], \"sownOn\": \"2026-03-01\"}"))
                .isEmpty();
    }

    @Test
    void saysASentenceThatTheSchemaHasForAMistake() {
        assertThat(mistakes("{\"rows\": [\"poppy\"]}"))
                .containsExactly(new FieldProblem("/sownOn", "Rows need a day."));
        assertThat(mistakes("{\"rows\": [\"poppy\"], \"sownOn\": null}"))
                .containsExactly(new FieldProblem("/sownOn", "Rows have a day."));
    }

    @Test
    void refusesASchemaThatAsksForAFormatNobodyGives() {
        var schemas = schemas();

        assertThatThrownBy(() -> schemas.opened(SCHEMA)).hasMessageContaining("No such format: \"seed\"");
    }

    @Test
    void refusesTwoFormatsOfOneName() {
        var date = new FormFormat("date", "today"::equals, "Must be today.");

        assertThatThrownBy(() -> schemas(SEED, SEED)).hasMessageContaining("seed");
        assertThatThrownBy(() -> schemas(date)).hasMessageContaining("date");
    }

    private static List<FieldProblem> mistakes(String form) {
        return schemas(SEED).mistakes(SCHEMA, new JsonMapper().readTree(form));
    }

    private static FormSchemas schemas(FormFormat... formats) {
        FormFormats given = () -> List.of(formats);
        return new FormSchemas(List.of(given));
    }
}
