package io.attune.matching.fit.store;

import io.attune.matching.fit.store.ShippedModel;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.model.UnusableFitModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void hashesEveryByte() {
        var one = read(shipped());
        var same = read(shipped());
        var other = read(shipped() + " ");

        assertThat(one.hash()).hasSize(64).isEqualTo(same.hash()).isNotEqualTo(other.hash());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weight\": 0.05|\"weight\": 0.06|The weights add up to 1010/1000.",
                "\"weight\": 0.05|\"weight\": 0.0505|The weight of approach is not in whole 1/1,000: 0.0505.",
                "\"approach\"|\"experience\"|It weighs what is no rule: experience. It does not weigh: approach.",
                ", \"deviation\": 0.59| |deviation",
                "\"deviation\": 0.59|\"deviation\": null|deviation",
                "\"clip\": 2.5|\"clip\": \"much\"|clip",
                "\"clip\": 2.5|\"clip\": 2.5, \"clipped\": true|clipped",
                "\"id\": \"2026-11\",| |id",
            })
    void refusesWhatCannotBeRight(String right, String wrong, String reason) {
        var text = shipped().replaceFirst(right.replace(".", "\\."), wrong == null ? "" : wrong);

        assertThat(text).isNotEqualTo(shipped());
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnusableFitModel.class)
                .hasMessageContaining(reason);
    }

    private static FitModel read(String text) {
        return FitModelText.read("a model", text.getBytes(UTF_8));
    }

    private static String shipped() {
        return new String(ShippedModel.text(), UTF_8);
    }
}
