package com.bayoutech.domain;

import java.util.Locale;

/**
 * A point on the earth, in degrees of WGS84.
 *
 * <p>Where a recipient lives is personal: {@link #toString()} shows no more than the neighbourhood.
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 */
public record Place(double latitude, double longitude) {
    private static final double EARTH_RADIUS_METERS = 6_371_008.8;

    public Place {
        Require.that(
                latitude >= -90 && latitude <= 90,
                "The latitude (" + latitude
                        + ") must lie between -90 and 90. Maybe latitude and longitude are swapped.");
        Require.that(
                longitude >= -180 && longitude <= 180,
                "The longitude (" + longitude + ") must lie between -180 and 180. Give degrees, not meters.");
    }

    /** The distance along the great circle, in meters (haversine formula on the mean earth radius). */
    public double metersTo(Place other) {
        double phi = Math.toRadians(latitude);
        double otherPhi = Math.toRadians(other.latitude);
        double sinHalfPhi = Math.sin((otherPhi - phi) / 2);
        double sinHalfLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = sinHalfPhi * sinHalfPhi + Math.cos(phi) * Math.cos(otherPhi) * sinHalfLambda * sinHalfLambda;
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Place[near %.1f, %.1f]", latitude, longitude);
    }
}
