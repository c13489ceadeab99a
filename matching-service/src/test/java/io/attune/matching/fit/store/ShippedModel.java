package io.attune.matching.fit.store;

import io.attune.matching.fit.model.FitModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The fit model that is shipped, for tests that judge by it. */
public final class ShippedModel {

    private ShippedModel() {}

    public static FitModel read() {
        return FitModelText.read("the shipped model", text());
    }

    static byte[] text() {
        try (var file = ShippedModel.class.getResourceAsStream("/fit-model/2026-11.json")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
