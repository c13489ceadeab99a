package io.attune.matching.bench;

import static io.attune.matching.bench.Row.bits;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.model.FitModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A plain columnar scan: every candidate is looked at, in the order of the directory, a block at a time and a column at
 * a time. What is left of a block is kept without a branch, for whether the next one passes cannot be foretold.
 */
final class Scan implements Contender {

    private static final int A_ROW = 2 * Timetables.HOURS;

    private final Asked asked;
    private final Kernel kernel;
    private final Best best = new Best(10);
    private final int[] found = new int[1_024];
    private final long[] reach;
    private final long[] training;
    private final long[] person;
    private final long[] terms;
    private final long[] tracks;
    private final long[] rooms;
    private final long[] tie;
    private final byte[] hours;

    Scan(FitModel model, Directory directory, int size) {
        asked = new Asked(model.guidelines());
        kernel = new Kernel(new Standings(model));
        reach = new long[size];
        training = new long[size];
        person = new long[size];
        terms = new long[size];
        tracks = new long[2 * size];
        rooms = new long[2 * size];
        tie = new long[size];
        hours = new byte[A_ROW * size];
        for (int index = 0; index < size; index++) {
            take(directory.row(index), index);
        }
    }

    private void take(Row row, int index) {
        reach[index] = row.reach;
        training[index] = row.training;
        person[index] = row.person;
        terms[index] = row.terms;
        System.arraycopy(row.tracks, 0, tracks, 2 * index, 2);
        System.arraycopy(row.rooms, 0, rooms, 2 * index, 2);
        tie[index] = row.tie;
        Kernel.write(row.hours, hours, A_ROW * index);
    }

    @Override
    public List<String> first(Question question, int most) {
        asked.of(question);
        best.clear();
        for (int from = 0; from < reach.length; from += found.length) {
            int kept = reached(from, Math.min(reach.length, from + found.length));
            kept = trained(kept);
            for (int at = 0; at < kept; at++) {
                consider(found[at]);
            }
        }
        var ids = new ArrayList<String>();
        for (int place : best.places()) {
            ids.add(Directory.id(place));
        }
        return ids;
    }

    /** One language, the usual case, is one more bit that must be set. */
    private int reached(int from, int to) {
        boolean one = Long.bitCount(asked.languages) == 1;
        long must = asked.must | (one ? asked.languages : 0);
        int kept = 0;
        for (int index = from; index < to; index++) {
            found[kept] = index;
            kept += (reach[index] & must) == must ? 1 : 0;
        }
        return one && asked.credentials == 0 ? kept : fully(kept);
    }

    private int fully(int before) {
        int kept = 0;
        for (int at = 0; at < before; at++) {
            int index = found[at];
            found[kept] = index;
            kept += Kernel.mayReach(asked, reach[index]) ? 1 : 0;
        }
        return kept;
    }

    private int trained(int before) {
        long gravest = asked.gravest;
        int kept = 0;
        for (int at = 0; at < before; at++) {
            int index = found[at];
            found[kept] = index;
            kept += (training[index] & gravest) == gravest ? 1 : 0;
        }
        return kept;
    }

    private void consider(int index) {
        if (!Kernel.mayCost(asked, terms[index])
                || !Kernel.mayTreat(asked, training[index])
                || !Kernel.mayPlease(asked, person[index])) {
            return;
        }
        int way = Kernel.way(asked, reach[index], terms[index], rooms[2 * index], rooms[2 * index + 1]);
        if (Kernel.hasNoWay(way)) {
            return;
        }
        long score = kernel.score(
                asked, way, training[index], person[index], terms[index], tracks[2 * index], tracks[2 * index + 1]);
        if (score + kernel.mostSoon() >= best.least() && !isAvoided(index)) {
            long soon = kernel.soon(asked, terms[index], Kernel.firstHour(asked, terms[index], hours, A_ROW * index));
            if (soon != Kernel.REFUSED) {
                best.offer(score + soon, bits(training[index], Row.NEW_CLIENTS, 4), tie[index], index);
            }
        }
    }

    private boolean isAvoided(int index) {
        return asked.avoided != null && asked.avoided.equals(Directory.id(index));
    }
}
