package io.attune.matching.bench;

import static io.attune.matching.bench.Row.bits;

import io.attune.matching.fit.model.FitModel;
import java.util.Arrays;

/**
 * The least time in which memory could be read: a bit for each hard rule the question sets and each candidate of its
 * place, and the packed row of each candidate that passes those, at the speed at which this machine reads an array as
 * large as all the rows.
 */
final class Floor {

    private static final int A_ROW = 32;
    private static final long MOST = 1L << 28;
    private static final int ROUNDS = 9;

    private Floor() {}

    static double micros(FitModel model, Directory directory, int size) {
        return median(bytes(model, directory, size)) / bytesPerMicro(Math.min(MOST, (long) A_ROW * size));
    }

    private static long[] bytes(FitModel model, Directory directory, int size) {
        var questions = Intakes.questions();
        var asked = questions.stream()
                .map(question -> new Asked(model.guidelines()).of(question))
                .toArray(Asked[]::new);
        var here = new long[Place.CODES.size()];
        var passing = new long[asked.length];
        // A sample is enough for a share; the few hundred that a thousand questions need are drawn ten times over.
        int sample = Math.min(size, 20_000);
        for (int index = 0; index < sample; index++) {
            var row = directory.row(index);
            for (int rest = bits(row.reach, 0, here.length); rest != 0; rest &= rest - 1) {
                here[Integer.numberOfTrailingZeros(rest)]++;
            }
            for (int question = 0; question < asked.length; question++) {
                passing[question] += Kernel.mayReach(asked[question], row.reach)
                                && Kernel.mayTreat(asked[question], row.training)
                                && Kernel.mayPlease(asked[question], row.person)
                                && Kernel.mayCost(asked[question], row.terms)
                        ? 1
                        : 0;
            }
        }
        var bytes = new long[asked.length];
        for (int question = 0; question < asked.length; question++) {
            double share = (double) size / sample;
            bytes[question] = Math.round(
                    share * (here[asked[question].place] * rules(asked[question]) / 8 + A_ROW * passing[question]));
        }
        return bytes;
    }

    private static int rules(Asked asked) {
        int must = (asked.genderMust ? 1 : 0) + (asked.approachesMust ? 1 : 0) + (asked.identitiesMust ? 1 : 0);
        return 5 + Long.bitCount(asked.gravest) + must + (asked.budget > 0 ? 1 : 0) + (asked.credentials != 0 ? 1 : 0);
    }

    private static double median(long[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double bytesPerMicro(long size) {
        var array = new long[(int) (size / Long.BYTES)];
        Arrays.setAll(array, place -> place);
        int repeats = (int) Math.max(1, (1L << 26) / size);
        double fastest = 0;
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            for (int repeat = 0; repeat < repeats; repeat++) {
                sum += read(array);
            }
            fastest = Math.max(fastest, 1e3 * size * repeats / (System.nanoTime() - began));
        }
        return sum == 42 ? 1 : fastest;
    }

    private static long read(long[] array) {
        long sum = 0;
        for (long value : array) {
            sum += value;
        }
        return sum;
    }
}
