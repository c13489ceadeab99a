package io.attune.matching.engine;

import io.attune.matching.fit.Census;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.model.FitModel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All candidates that columns can hold, for one fit model. Changes come one at a time and become visible row by row, a
 * row whole or not at all; searches run beside them.
 */
public final class Engine {

    private static final VarHandle MOVES;

    static {
        try {
            MOVES = MethodHandles.lookup().findVarHandle(Engine.class, "moves", int.class);
        } catch (ReflectiveOperationException absent) {
            throw new ExceptionInInitializerError(absent);
        }
    }

    private final FitModel model;
    private final Shared shared = new Shared();
    private final Regular regular = new Regular(shared);
    private final ProfileText profiles = new ProfileText(shared);
    private final Scales scales;
    private final Drafting drafting;
    private final SoonTable soon;
    private final ReentrantLock writing = new ReentrantLock();
    private final Map<Set<String>, Cluster> byPermission = new HashMap<>();
    private final Places places = new Places(this::isAt);
    private final Deque<Integer> freeNumbers = new ArrayDeque<>();
    private @Nullable Page[] byNumber = new Page[16];
    private int numbers;
    private boolean packed;
    private volatile int size;
    private volatile List<Cluster> clusters = List.of();
    private volatile Map<String, List<Cluster>> byPlace = Map.of();

    /** Odd while a row is in two pages or none, and another when one has gone, who may come back elsewhere. */
    @SuppressWarnings("unused")
    private int moves;

    public Engine(FitModel model) {
        this.model = model;
        this.scales = Scales.of(model);
        this.drafting = new Drafting(shared, scales);
        this.soon = new SoonTable(model);
    }

    public int size() {
        return size;
    }

    /**
     * Takes a candidate in the state they are in now, instead of an earlier one.
     *
     * @return whether the columns can hold them; if not, the earlier state stands until it is removed, so that whoever
     *     keeps the new one elsewhere decides when readers change over
     */
    public boolean put(Known known) {
        writing.lock();
        try {
            return write(known);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Puts the rows close together and keeps them so from now on. Until then a full page is cut in half, which costs a
     * writer the least: meant for when everyone has been heard of for the first time.
     */
    public void pack() {
        writing.lock();
        try {
            packed = true;
            clusters.forEach(cluster -> take(cluster.pack(this::newPage)));
            byPlace = byPlace(clusters);
        } finally {
            writing.unlock();
        }
    }

    public void remove(String id) {
        writing.lock();
        try {
            var octets = Identity.octets(id);
            int place = places.find(octets);
            if (place >= 0) {
                moving();
                places.remove(octets);
                page(place).clear(row(place));
                size--;
                moving();
            }
        } finally {
            writing.unlock();
        }
    }

    public Optional<Known> find(String id) {
        writing.lock();
        try {
            int place = places.find(Identity.octets(id));
            return place < 0
                    ? Optional.empty()
                    : Optional.of(read(page(place).profileOf(row(place)), page(place).openings[row(place)]));
        } finally {
            writing.unlock();
        }
    }

    /** A search by one thread at a time; it may be used again and again. */
    public Search search() {
        return new Search(this, model, scales, shared, soon);
    }

    /** How everybody here fares by the hard rules. */
    public Census census(Question question) {
        return new Counting(this, question, shared, model).census();
    }

    /** Calls for each candidate, in no order. */
    public void forEach(Consumer<Known> action) {
        for (var cluster : clusters) {
            for (var page : cluster.pages().pages()) {
                page.known(this::read).forEach(action);
            }
        }
    }

    /** Those without room whose licence may be good at a place, in no order. */
    public List<Known> roomless(String jurisdiction) {
        var roomless = new ArrayList<Known>();
        for (var cluster : clustersAt(jurisdiction)) {
            for (var page : cluster.pages().pages()) {
                roomless.addAll(page.roomless(this::read));
            }
        }
        return roomless;
    }

    /** What the columns take, in bytes, without objects' headers. */
    public long bytes() {
        writing.lock();
        try {
            return places.bytes()
                    + Arrays.stream(byNumber)
                            .filter(Objects::nonNull)
                            .mapToLong(Page::bytes)
                            .sum();
        } finally {
            writing.unlock();
        }
    }

    /** The clusters whose licences are good at a place. */
    List<Cluster> clustersAt(String jurisdiction) {
        return byPlace.getOrDefault(jurisdiction, List.of());
    }

    List<Cluster> clusters() {
        return clusters;
    }

    Known read(byte[] profile, byte @Nullable [] openings) {
        return profiles.read(profile, openings);
    }

    ProfileText profiles() {
        return profiles;
    }

    /** Rows that move while somebody searches may be met twice or not at all; then the search begins again. */
    int movesBefore() {
        return (int) MOVES.getAcquire(this);
    }

    boolean movedSince(int movesBefore) {
        VarHandle.acquireFence();
        return (movesBefore & 1) != 0 || (int) MOVES.getOpaque(this) != movesBefore;
    }

    /** While this is held nothing changes. */
    ReentrantLock writing() {
        return writing;
    }

    private boolean write(Known known) {
        var octets = Identity.octets(known.candidate().id());
        int before = places.find(octets);
        if (!regular.includes(known.candidate())) {
            return false;
        }
        var row = drafting.row(known);
        var cluster = cluster(row.permitted());
        if (before >= 0 && page(before) == cluster.pageOf(row.key())) {
            page(before).put(row(before), row);
            return true;
        }
        var page = withRoom(cluster, row.key());
        if (page == null) {
            return false;
        }
        enter(octets, page, row, places.find(octets));
        return true;
    }

    private void enter(byte[] id, Page page, Row row, int before) {
        int free = page.freeRow();
        int place = page.number * Page.ROWS + free;
        if (before < 0) {
            makeRoom();
            page.put(free, row);
            places.add(id, place);
            size++;
            return;
        }
        moving();
        page.put(free, row);
        page(before).clear(row(before));
        moving();
        places.move(id, before, place);
    }

    private void moving() {
        MOVES.setVolatile(this, (int) MOVES.getOpaque(this) + 1);
    }

    private Cluster cluster(Set<String> permitted) {
        var known = byPermission.get(permitted);
        if (known != null) {
            return known;
        }
        var cluster = new Cluster(permitted, newPage(permitted));
        byPermission.put(permitted, cluster);
        clusters = List.copyOf(byPermission.values());
        byPlace = byPlace(clusters);
        return cluster;
    }

    /** Large ones first: whoever is found there early leaves the more others out. */
    private static Map<String, List<Cluster>> byPlace(List<Cluster> clusters) {
        var byPlace = new HashMap<String, List<Cluster>>();
        for (var cluster : clusters) {
            for (var place : cluster.permitted) {
                byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(cluster);
            }
        }
        byPlace.values()
                .forEach(
                        here -> here.sort(Comparator.comparingInt(Cluster::size).reversed()));
        return byPlace;
    }

    private @Nullable Page withRoom(Cluster cluster, long key) {
        if (cluster.pageOf(key).size() == Page.ROWS && !packed) {
            take(cluster.halve(key, this::newPage));
        }
        if (cluster.pageOf(key).size() == Page.ROWS) {
            take(cluster.spread(key, this::newPage));
            if (Integer.bitCount(cluster.pages().pages().length) == 1) {
                byPlace = byPlace(clusters);
            }
        }
        var page = cluster.pageOf(key);
        return page.size() < Page.ROWS ? page : null;
    }

    private void take(Cluster.Spread spread) {
        relocate(spread);
        spread.retired().forEach(this::retire);
    }

    private void relocate(Cluster.Spread spread) {
        var before = spread.before().iterator();
        for (var page : spread.made()) {
            for (int row = 0; row < page.size(); row++) {
                var id = Identity.octetsIn(page.profileOf(row));
                places.move(id, before.next(), page.number * Page.ROWS + row);
            }
        }
    }

    private void retire(Page page) {
        byNumber[page.number] = null;
        freeNumbers.push(page.number);
    }

    private Page newPage(Set<String> permitted) {
        int number = freeNumbers.isEmpty() ? numbers++ : freeNumbers.pop();
        if (number == byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, 2 * number);
        }
        var page = new Page(number, permitted);
        byNumber[number] = page;
        return page;
    }

    private void makeRoom() {
        if (!places.isFull()) {
            return;
        }
        places.makeRoom(size + 1);
        for (var page : byNumber) {
            if (page != null) {
                for (long rest = page.word(Facts.OCCUPIED); rest != 0; rest &= rest - 1) {
                    int row = Long.numberOfTrailingZeros(rest);
                    places.add(Identity.octetsIn(page.profileOf(row)), page.number * Page.ROWS + row);
                }
            }
        }
    }

    private boolean isAt(int place, byte[] id) {
        var profile = page(place).profile[row(place)];
        return profile != null && Identity.stands(id, profile, Profile.ID);
    }

    private Page page(int place) {
        return Objects.requireNonNull(byNumber[place / Page.ROWS]);
    }

    private static int row(int place) {
        return place % Page.ROWS;
    }
}
