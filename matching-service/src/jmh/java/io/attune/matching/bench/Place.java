package io.attune.matching.bench;

import java.util.List;
import java.util.stream.Stream;

/** The provinces and territories, each with its share of people, its clock, its languages and its cities. */
enum Place {
    ON(
            39,
            "America/Toronto",
            0.97,
            0.10,
            city(43.65, -79.38),
            city(45.42, -75.70),
            city(43.26, -79.87),
            city(42.98, -81.25)),
    QC(22, "America/Toronto", 0.55, 0.92, city(45.50, -73.57), city(46.81, -71.21), city(45.40, -71.89)),
    BC(14, "America/Vancouver", 0.98, 0.05, city(49.28, -123.12), city(48.43, -123.37), city(49.89, -119.50)),
    AB(12, "America/Edmonton", 0.98, 0.05, city(51.05, -114.07), city(53.55, -113.49)),
    MB(3.5, "America/Winnipeg", 0.98, 0.08, city(49.90, -97.14)),
    SK(3, "America/Regina", 0.99, 0.04, city(50.45, -104.61), city(52.13, -106.67)),
    NS(2.6, "America/Halifax", 0.98, 0.10, city(44.65, -63.58)),
    NB(2, "America/Halifax", 0.80, 0.45, city(46.09, -64.77), city(45.96, -66.64)),
    NL(1.3, "America/St_Johns", 0.99, 0.03, city(47.56, -52.71)),
    PE(0.3, "America/Halifax", 0.98, 0.10, city(46.24, -63.13)),
    YT(0.1, "America/Whitehorse", 0.98, 0.10, city(60.72, -135.06)),
    NT(0.1, "America/Edmonton", 0.97, 0.08, city(62.45, -114.37)),
    NU(0.1, "America/Toronto", 0.90, 0.03, city(63.75, -68.52));

    static final List<String> CODES =
            Stream.of(values()).map(place -> "CA-" + place.name()).toList();
    static final List<String> ZONES =
            Stream.of(values()).map(place -> place.zone).distinct().toList();

    private static final double[] SHARES =
            Stream.of(values()).mapToDouble(place -> place.share).toArray();

    private final double share;
    final String zone;
    private final double english;
    private final double french;
    private final City[] cities;

    Place(double share, String zone, double english, double french, City... cities) {
        this.share = share;
        this.zone = zone;
        this.english = english;
        this.french = french;
        this.cities = cities;
    }

    /** In ten-thousandths of a degree. */
    record City(int north, int east) {}

    static City city(double latitude, double longitude) {
        return new City((int) Math.round(latitude * 10_000), (int) Math.round(longitude * 10_000));
    }

    static Place drawn(Chances chances) {
        return values()[chances.byShare(SHARES)];
    }

    String code() {
        return "CA-" + name();
    }

    int bit() {
        return 1 << ordinal();
    }

    City city(Chances chances) {
        return cities[chances.below(cities.length)];
    }

    /** The languages somebody of here works in: English, French or both, and now and then a third. */
    int languages(Chances chances) {
        int spoken = (chances.chance(english) ? 1 : 0) | (chances.chance(french) ? 2 : 0);
        if (chances.chance(0.18)) {
            spoken |= 1 << 2 + chances.below(Vocabulary.LANGUAGES.size() - 2);
        }
        return spoken == 0 ? main() : spoken;
    }

    /** The language a client of here asks for. */
    int wanted(Chances chances) {
        return switch (chances.byShare(94, 6)) {
            case 0 -> chances.chance(french / (english + french)) ? 2 : 1;
            default -> 1 << 2 + chances.below(8);
        };
    }

    private int main() {
        return french > english ? 2 : 1;
    }
}
