package io.attune.matching.fit.candidate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What earlier clients' answers say, already shrunk; nothing at all for a therapist without any.
 *
 * @param feltUnderstanding in the client's segment
 * @param trackRecord adjusted change by concern code
 */
public record Learned(@Nullable Posterior feltUnderstanding, Map<String, Posterior> trackRecord) {

    public Learned {
        trackRecord = Map.copyOf(trackRecord);
    }

    public static Learned nothing() {
        return new Learned(null, Map.of());
    }

    /** A shrunk mean and how sure it is, to the precision of a float: columns hold floats, and all must read one number. */
    public record Posterior(double mean, double deviation) {

        public Posterior {
            if (!Double.isFinite(mean) || !Double.isFinite(deviation) || deviation < 0) {
                throw new IllegalArgumentException("Not a posterior: " + mean + " ± " + deviation);
            }
            mean = single(mean);
            deviation = single(deviation);
        }

        private static double single(double number) {
            return (float) number;
        }
    }
}
