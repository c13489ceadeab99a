package io.attune.profile.place;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds a city by name and province, whatever its accents, capitals and hyphens. */
public final class Gazetteer {

    private final Map<String, City> cities = new HashMap<>();

    public Gazetteer(List<City> cities) {
        cities.forEach(city -> this.cities.put(key(city.name(), city.jurisdiction()), city));
    }

    public Optional<City> find(String name, String jurisdiction) {
        return Optional.ofNullable(cities.get(key(name, jurisdiction)));
    }

    private static String key(String name, String jurisdiction) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceFirst("^saint ", "st ")
                .replaceFirst("^sainte ", "ste ");
        return plain + "/" + jurisdiction;
    }
}
