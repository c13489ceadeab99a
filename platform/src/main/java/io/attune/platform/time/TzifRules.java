package io.attune.platform.time;

import java.nio.BufferUnderflowException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** Builds the rules of a zone from its compiled file, one change after the other. */
final class TzifRules {

    private final List<ZoneOffsetTransition> standardChanges = new ArrayList<>();
    private final List<ZoneOffsetTransition> wallChanges = new ArrayList<>();
    private final ZoneOffset firstOffset;
    private ZoneOffset standard;
    private ZoneOffset wall;

    private TzifRules(ZoneOffset firstOffset) {
        this.firstOffset = firstOffset;
        this.standard = firstOffset;
        this.wall = firstOffset;
    }

    /** @throws UnreadableZones with what is wrong with the file */
    static ZoneRules of(byte[] file) {
        try {
            return of(TzifFile.parse(file));
        } catch (BufferUnderflowException e) {
            throw new UnreadableZones("it ends too early", e);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableZones("it contradicts itself: " + e.getMessage(), e);
        }
    }

    private static ZoneRules of(TzifFile file) {
        var rules = new TzifRules(file.initial().offset());
        file.changes().forEach(rules::add);
        var yearly = file.footer().isEmpty()
                ? List.<ZoneOffsetTransitionRule>of()
                : PosixTimeZone.parse(file.footer()).yearly();
        if (!yearly.isEmpty()) {
            rules.addFirstYears(
                    yearly,
                    file.changes().isEmpty()
                            ? Instant.EPOCH
                            : file.changes().getLast().at());
        }
        return ZoneRules.of(rules.firstOffset, rules.firstOffset, rules.standardChanges, rules.wallChanges, yearly);
    }

    private void add(TzifFile.Change change) {
        var offset = change.to().offset();
        if (!change.to().daylightSaving() && !offset.equals(standard)) {
            standardChanges.add(transition(change.at(), standard, offset));
            standard = offset;
        }
        if (!offset.equals(wall)) {
            wallChanges.add(transition(change.at(), wall, offset));
            wall = offset;
        }
    }

    /**
     * {@link ZoneRules} applies its yearly rules from the year of the last change of offset on, but the file's last
     * change may be one of name only, or there may be none. So the rules' own first changes are spelled out.
     */
    private void addFirstYears(List<ZoneOffsetTransitionRule> yearly, Instant last) {
        var year = last.atOffset(ZoneOffset.UTC).getYear();
        for (int ahead = 0; ahead <= 1; ahead++) {
            for (var rule : yearly) {
                var next = rule.createTransition(year + ahead);
                if (next.getInstant().isAfter(last) && next.getOffsetBefore().equals(wall)) {
                    wallChanges.add(next);
                    wall = next.getOffsetAfter();
                }
            }
        }
    }

    private static ZoneOffsetTransition transition(Instant at, ZoneOffset before, ZoneOffset after) {
        return ZoneOffsetTransition.of(LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, before), before, after);
    }
}
