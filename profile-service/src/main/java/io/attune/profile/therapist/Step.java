package io.attune.profile.therapist;

/** A step in a therapist's life that staff ask for. */
public enum Step {
    PUBLISH,
    PAUSE,
    WITHDRAW
}
