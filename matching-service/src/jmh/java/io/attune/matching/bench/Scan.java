package io.attune.matching.bench;

import static io.attune.matching.bench.Row.bits;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.model.FitModel;
import java.util.ArrayList;
import java.util.List;

/** A plain columnar scan: every candidate is looked at, in the order of the directory, column by column. */
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
            int kept = among(from, Math.min(reach.length, from + found.length));
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

    /** Kept without a branch: whether the next one passes cannot be foretold. */
    private int among(int from, int to) {
        int kept = 0;
        for (int index = from; index < to; index++) {
            found[kept] = index;
            kept += Kernel.mayReach(asked, reach[index]) ? 1 : 0;
        }
        return kept;
    }

    private void consider(int index) {
        if (!Kernel.mayTreat(asked, training[index])
                || !Kernel.mayPlease(asked, person[index])
                || !Kernel.mayCost(asked, terms[index])) {
            return;
        }
        int way = Kernel.way(asked, reach[index], terms[index], rooms[2 * index], rooms[2 * index + 1]);
        if (Kernel.hasNoWay(way) || asked.avoided != null && asked.avoided.equals(Directory.id(index))) {
            return;
        }
        long score = kernel.score(
                asked, way, training[index], person[index], terms[index], tracks[2 * index], tracks[2 * index + 1]);
        if (score + kernel.mostSoon() >= best.least()) {
            long soon = kernel.soon(asked, terms[index], Kernel.firstHour(asked, terms[index], hours, A_ROW * index));
            if (soon != Kernel.REFUSED) {
                best.offer(score + soon, bits(training[index], Row.NEW_CLIENTS, 4), tie[index], index);
            }
        }
    }
}
