package io.attune.matching.fit.vocabulary;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** A point on the earth, in degrees on the WGS 84 ellipsoid. */
public record Point(double latitude, double longitude) {

    private static final double METRES_A_KM = 1000;
    private static final double MEAN_RADIUS_KM = 6371.0088;

    /** A sphere of the mean radius is off by at most 0.6 %; this is safely more. */
    private static final double FLATTENING = 0.01;

    public Point {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a point on the earth: " + latitude + ", " + longitude);
        }
    }

    /** Along the shortest way on the ellipsoid. */
    public double kilometresTo(Point other) {
        return Geodesic.WGS84.Inverse(latitude, longitude, other.latitude, other.longitude, GeodesicMask.DISTANCE).s12
                / METRES_A_KM;
    }

    /** Certainly not nearer than this; cheap, to spare whoever looks at many the exact way. */
    public double kilometresAtLeast(Point other) {
        return greatCircle(other) * (1 - FLATTENING);
    }

    /** Certainly not farther than this; as cheap. */
    public double kilometresAtMost(Point other) {
        return greatCircle(other) * (1 + FLATTENING);
    }

    private double greatCircle(Point other) {
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
