package io.attune.matching.fit.vocabulary;

/** A point on the earth, in degrees. */
public record Point(double latitude, double longitude) {

    public Point {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a point on the earth: " + latitude + ", " + longitude);
        }
    }
}
