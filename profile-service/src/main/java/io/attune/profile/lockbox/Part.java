package io.attune.profile.lockbox;

/** A part of a record that can be withheld by itself. */
public enum Part {
    /** Name, birth date, ways to reach them and address. */
    CONTACT,
    /** What they look for, when and where. */
    NEEDS,
    /** What they wrote in their own words. */
    NARRATIVE,
    /** The answers to questions of safety and to instruments, and what follows from them. */
    ANSWERS
}
