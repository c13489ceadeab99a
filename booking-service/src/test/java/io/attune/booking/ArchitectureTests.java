package io.attune.booking;

import io.attune.platform.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseRules.of("io.attune.booking")
                .library("availability", "org.dmfs.rfc5545")
                // Reads files of others: their lines by the one, their rules on floating local times by the other.
                .library("busy", "com.github.mangstadt.vinnie", "org.dmfs.rfc5545")
                .arrow("openhours", "availability", "roster")
                .arrow("hours", "availability", "openhours", "roster")
                .arrow("day", "availability", "change", "openhours", "roster")
                .arrow("busy", "availability", "day", "intake", "openhours", "roster")
                .arrow("calendar", "change", "day")
                .arrow("caseload", "day", "openhours", "roster")
                .arrow("hold", "availability", "calendar", "caseload", "day", "intake", "openhours", "roster")
                .arrow("move", "availability", "calendar", "caseload", "change", "day")
                .arrow(
                        "appointment",
                        "availability",
                        "busy",
                        "calendar",
                        "caseload",
                        "change",
                        "day",
                        "hold",
                        "hours",
                        "intake",
                        "move",
                        "openhours",
                        "roster")
                .arrow("export", "appointment", "day", "hold", "intake", "waitlist")
                .arrow("reprojection", "appointment", "calendar", "day", "hours", "openhours", "roster")
                .arrow("ics", "appointment", "availability", "day", "intake", "openhours", "roster")
                .arrow(
                        "series",
                        "appointment",
                        "availability",
                        "calendar",
                        "caseload",
                        "change",
                        "day",
                        "hold",
                        "intake",
                        "openhours",
                        "roster")
                .arrow(
                        "waitlist",
                        "availability",
                        "calendar",
                        "caseload",
                        "day",
                        "hold",
                        "intake",
                        "openhours",
                        "roster")
                .tests();
    }
}
