package io.attune.profile.instrument;

import java.util.List;

/** The packs this practice has loaded, in any number of languages each. */
public record InstrumentPacks(List<InstrumentPack> packs) {

    public InstrumentPacks {
        packs = List.copyOf(packs);
    }

    /** @throws IllegalArgumentException naming the field, when a pack is not what it says it is */
    public static InstrumentPacks of(List<Instrument> known, List<InstrumentPack> packs) {
        packs.forEach(pack -> pack.fit(named(pack.instrument(), known)));
        return new InstrumentPacks(packs);
    }

    private static Instrument named(String code, List<Instrument> known) {
        return known.stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("instrument: " + code + " is not known here."));
    }

    /** Whether the practice asks these questions. */
    public boolean loaded(String instrument) {
        return packs.stream().anyMatch(pack -> pack.instrument().equals(instrument));
    }
}
