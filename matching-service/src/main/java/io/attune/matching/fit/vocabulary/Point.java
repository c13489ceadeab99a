package io.attune.matching.fit.vocabulary;

/** A point on the earth, in degrees. */
public record Point(double latitude, double longitude) {

    private static final double MEAN_RADIUS_KM = 6371.0088;

    public Point {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a point on the earth: " + latitude + ", " + longitude);
        }
    }

    /** Along the great circle; the earth's flattening, at most half a per cent, does not matter to a commute. */
    public double kilometresTo(Point other) {
        double north = StrictMath.toRadians(other.latitude - latitude);
        double east = StrictMath.toRadians(other.longitude - longitude);
        double shrunk =
                StrictMath.cos(StrictMath.toRadians(latitude)) * StrictMath.cos(StrictMath.toRadians(other.latitude));
        double halfChord = square(StrictMath.sin(north / 2)) + shrunk * square(StrictMath.sin(east / 2));
        return 2 * MEAN_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(halfChord)));
    }

    private static double square(double value) {
        return value * value;
    }
}
