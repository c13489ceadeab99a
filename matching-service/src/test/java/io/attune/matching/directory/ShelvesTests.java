package io.attune.matching.directory;

import static io.attune.matching.directory.DirectoryFixtures.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.words.Labels;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelvesTests {

    private final Values values = new Values(new Labels());

    @Test
    void areFilledWithRoomToSpare() {
        var shelves = with(Shelves.EMPTY, come(0, 2_000));

        assertThat(sizes(shelves)).hasSize(6).allMatch(size -> size >= 333 && size <= 334);
    }

    @Test
    void shareAllButTheChangedOnesWithThoseBefore() {
        var before = with(Shelves.EMPTY, come(0, 2_000));

        var after = with(before, come(3_000, 3_001));

        assertThat(after.shelves().subList(0, 5)).isEqualTo(before.shelves().subList(0, 5));
        assertThat(sizes(after).getLast()).isEqualTo(sizes(before).getLast() + 1);
        assertThat(before.shelves().getLast().entries()).hasSize(sizes(before).getLast());
    }

    @Test
    void makeTwoOfAFullOne() {
        var full = with(Shelves.EMPTY, come(0, Shelf.WIDTH));

        var two = with(full, come(600, 601));

        assertThat(sizes(full)).containsExactly(Shelf.WIDTH);
        assertThat(sizes(two)).containsExactly(256, 257);
    }

    @Test
    void areFilledAnewWhenMostHaveLeft() {
        var many = with(Shelves.EMPTY, come(0, 2_000));

        assertThat(sizes(with(many, leave(0, 1_300)))).hasSizeBetween(2, 4);
        assertThat(sizes(with(many, leave(100, 2_000)))).containsExactly(100);
        assertThat(sizes(with(many, leave(0, 2_000)))).isEmpty();
    }

    private static Shelves with(Shelves shelves, NavigableMap<Place, Optional<Entry>> changes) {
        return shelves.with(changes, List.of());
    }

    private NavigableMap<Place, Optional<Entry>> come(int from, int to) {
        return changes(from, to, true);
    }

    private NavigableMap<Place, Optional<Entry>> leave(int from, int to) {
        return changes(from, to, false);
    }

    private NavigableMap<Place, Optional<Entry>> changes(int from, int to, boolean come) {
        var changes = new TreeMap<Place, Optional<Entry>>();
        IntStream.range(from, to).forEach(number -> {
            var id = "t%05d".formatted(number);
            var entry = Entry.of(Card.of(therapist(id, id)), Optional.empty(), values);
            changes.put(entry.place(), come ? Optional.of(entry) : Optional.empty());
        });
        return changes;
    }

    private static List<Integer> sizes(Shelves shelves) {
        return shelves.shelves().stream().map(shelf -> shelf.entries().size()).toList();
    }
}
