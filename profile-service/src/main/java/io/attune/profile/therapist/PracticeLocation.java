package io.attune.profile.therapist;

/**
 * Where hours in person are held.
 *
 * @param id unique within the therapist
 */
public record PracticeLocation(
        String id, String address, String city, String jurisdiction, double latitude, double longitude) {}
