package io.attune.matching.fit.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.attune.matching.fit.learning.Caseload.Client;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against the definition: the whole matrix of correlations, inverted. */
class VariationTests {

    private static final double[][] VALUES = {{0.3, -1.2, 0.8}, {1.1}, {-0.4, 0.2, 0.9, 1.6, -2.0}, {0.5, 0.7}};

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.3, 0.7})
    void saysWhatTheWholeMatrixSays(double share) {
        var variation = Variation.of(caseloads(), share);
        var matrix = new Matrix(share);

        assertThat(variation.clients()).isEqualTo(11);
        assertThat(variation.precision()).isCloseTo(matrix.precision, within(1e-9));
        assertThat(variation.mean()).isCloseTo(matrix.mean, within(1e-9));
        assertThat(variation.squares()).isCloseTo(matrix.squares, within(1e-9));
        assertThat(variation.logDeterminant()).isCloseTo(matrix.logDeterminant, within(1e-9));
        assertThat(variation.variance()).isCloseTo(matrix.squares / 10, within(1e-9));
        assertThat(variation.logLikelihood())
                .isCloseTo(
                        -0.5 * (matrix.logDeterminant + Math.log(matrix.precision) + 10 * Math.log(matrix.squares)),
                        within(1e-9));
    }

    @Test
    void takesTwoHalfForgottenClientsAsOne() {
        var halves = Caseload.of(List.of(new Client(1, 0.5), new Client(1, 0.5)));
        var whole = Caseload.of(List.of(new Client(1, 1)));
        var other = Caseload.of(List.of(new Client(0, 1), new Client(-1, 1)));

        assertThat(Variation.of(List.of(halves, other), 0.05).mean())
                .isCloseTo(Variation.of(List.of(whole, other), 0.05).mean(), within(1e-12));
    }

    private static List<Caseload> caseloads() {
        return Arrays.stream(VALUES)
                .map(values -> Caseload.of(Arrays.stream(values)
                        .mapToObj(value -> new Client(value, 1))
                        .toList()))
                .toList();
    }

    /** Gauss-Jordan over eleven clients. */
    private static final class Matrix {
        private final double precision;
        private final double mean;
        private final double squares;
        private final double logDeterminant;

        private Matrix(double share) {
            var values = Arrays.stream(VALUES).flatMapToDouble(Arrays::stream).toArray();
            int count = values.length;
            var rows = new double[count][2 * count];
            int from = 0;
            for (var group : VALUES) {
                for (int row = from; row < from + group.length; row++) {
                    Arrays.fill(rows[row], from, from + group.length, share);
                    rows[row][row] = 1;
                }
                from += group.length;
            }
            for (int row = 0; row < count; row++) {
                rows[row][count + row] = 1;
            }
            double logs = 0;
            for (int pivot = 0; pivot < count; pivot++) {
                double lead = rows[pivot][pivot];
                logs += Math.log(lead);
                for (int column = 0; column < 2 * count; column++) {
                    rows[pivot][column] /= lead;
                }
                for (int row = 0; row < count; row++) {
                    double factor = rows[row][pivot];
                    for (int column = 0; row != pivot && column < 2 * count; column++) {
                        rows[row][column] -= factor * rows[pivot][column];
                    }
                }
            }
            logDeterminant = logs;
            double ones = 0;
            double sum = 0;
            for (int row = 0; row < count; row++) {
                for (int column = 0; column < count; column++) {
                    ones += rows[row][count + column];
                    sum += rows[row][count + column] * values[column];
                }
            }
            precision = ones;
            mean = sum / ones;
            double total = 0;
            for (int row = 0; row < count; row++) {
                for (int column = 0; column < count; column++) {
                    total += (values[row] - mean) * rows[row][count + column] * (values[column] - mean);
                }
            }
            squares = total;
        }
    }
}
