package io.attune.profile.place;

/** The centre of a city, to two decimals of a degree, which is about a kilometre. */
public record City(String name, String jurisdiction, double latitude, double longitude) {}
