package io.attune.matching.bench;

import io.attune.matching.fit.model.FitModel;
import io.attune.platform.testing.PostgresCluster;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everyone who can be asked, with how often it is reasonable to ask them. */
enum Entrant {
    ATTUNE(30, 15) {
        @Override
        Contender load(FitModel model, Directory directory, int size) {
            return new Attune(model, directory, size);
        }
    },
    LUCENE(20, 9) {
        @Override
        Contender load(FitModel model, Directory directory, int size) {
            return new Lucene(model, directory, size);
        }
    },
    PLAIN(1, 1) {
        @Override
        Contender load(FitModel model, Directory directory, int size) {
            return new Plain(model, directory, size);
        }

        /** It looks at every candidate with every rule; more questions would tell no more. */
        @Override
        int questions(int size) {
            return Math.max(5, Math.min(Intakes.NUMBER, 1_000_000 / size));
        }
    },
    SCAN(20, 9) {
        @Override
        Contender load(FitModel model, Directory directory, int size) {
            return new Scan(model, directory, size);
        }
    },
    POSTGRES(1, 2) {
        @Override
        Contender load(FitModel model, Directory directory, int size) {
            return new Postgres(model, directory, size);
        }

        @Override
        boolean isInstalled() {
            return PostgresCluster.binaries().isPresent();
        }
    };

    private static final int MILLION = 1_000_000;

    private final int warmups;
    private final int rounds;

    Entrant(int warmups, int rounds) {
        this.warmups = warmups;
        this.rounds = rounds;
    }

    abstract Contender load(FitModel model, Directory directory, int size);

    boolean isInstalled() {
        return true;
    }

    int questions(int size) {
        return Intakes.NUMBER;
    }

    int warmups(int size) {
        return size == MILLION ? (warmups + 2) / 3 : warmups;
    }

    int rounds(int size) {
        return size == MILLION ? (rounds + 2) / 3 : rounds;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Entrant> installed() {
        return Stream.of(values()).filter(Entrant::isInstalled).toList();
    }
}
