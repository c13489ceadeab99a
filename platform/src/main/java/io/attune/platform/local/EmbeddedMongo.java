package io.attune.platform.local;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A MongoDB that lives in this process and listens on loopback. What it acknowledged survives the death of the process;
 * it does not survive a power cut, because the operating system may still hold the pages.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final int COMPACTION_MILLIS = 200;

    private final MongoServer server;
    private final ScheduledExecutorService compaction;
    private final int port;

    private EmbeddedMongo(MVStore store, int port) {
        var backend = new CommittingBackend(store);
        this.server = new MongoServer(backend);
        this.port = bind(server, port);
        this.compaction = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("embedded-mongo-compaction").factory());
        var unused = compaction.scheduleWithFixedDelay(
                backend::compact, COMPACTION_MILLIS, COMPACTION_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Keeps everything in {@code file}; {@code port} 0 takes a free one. */
    public static EmbeddedMongo at(Path file, int port) {
        try {
            return started(new MVStore.Builder().fileName(file.toString()), port);
        } catch (MVStoreException refused) {
            throw new CannotStart(whyNot(file, refused), refused);
        }
    }

    /** Keeps nothing; on a free port. */
    public static EmbeddedMongo inMemory() {
        return started(new MVStore.Builder(), 0);
    }

    public int port() {
        return port;
    }

    /** Without a database: {@code mongodb://127.0.0.1:<port>}. */
    public String connectionString() {
        return "mongodb://" + Loopback.HOST + ":" + port;
    }

    @Override
    public void close() {
        compaction.close();
        server.shutdownNow();
    }

    private static EmbeddedMongo started(MVStore.Builder builder, int port) {
        var store = builder.autoCommitDisabled().open();
        try {
            store.setRetentionTime(0);
            return new EmbeddedMongo(store, port);
        } catch (RuntimeException refused) {
            store.closeImmediately();
            throw refused;
        }
    }

    private static int bind(MongoServer server, int port) {
        Loopback.refuseIfTaken("MongoDB", port);
        server.bind(Loopback.HOST, port);
        return server.getLocalAddress().getPort();
    }

    private static String whyNot(Path file, MVStoreException refused) {
        return switch (refused.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> "The data file " + file + " is in use by another running system.";
            case DataUtils.ERROR_WRITING_FAILED ->
                "The data file " + file + " cannot be written: is the disk full or the folder read-only?";
            default -> "The data file " + file + " is damaged; start with --fresh to begin again with an empty one.";
        };
    }
}
