package io.attune.platform.local;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * The engine as it comes alters a document while another thread encodes it, and one request's commit stores half of
 * another's update. Here every command that may write runs alone and is stored before it is acknowledged; reads run
 * beside one another, and every reply is a copy made before the lock is released.
 */
final class CommittingBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find",
            "getMore",
            "count",
            "distinct",
            "listCollections",
            "listIndexes",
            "hello",
            "isMaster",
            "ismaster",
            "ping",
            "buildInfo",
            "endSessions",
            "killCursors");

    private static final int FILL_PERCENT = 70;
    private static final int BYTES_MOVED_AT_ONCE = 8 * 1024 * 1024;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    CommittingBackend(MVStore store) {
        super(store);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return onlyReads(message) ? copied(lock.readLock(), message) : committed(message);
    }

    /** The engine knows the greeting only by its older name; health checks use the newer one. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        var known = command.equals("hello") ? "isMaster" : command;
        return super.handleCommand(channel, database, known, query);
    }

    /** Gives back the room of overwritten pages. */
    void compact() {
        lock.writeLock().lock();
        try {
            if (!getMvStore().isClosed()) {
                getMvStore().compact(FILL_PERCENT, BYTES_MOVED_AT_ONCE);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new VersionIndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    private Document committed(MongoMessage message) {
        lock.writeLock().lock();
        try {
            return copied(message);
        } finally {
            getMvStore().commit();
            opened.add(message.getDatabaseName());
            lock.writeLock().unlock();
        }
    }

    private Document copied(Lock held, MongoMessage message) {
        held.lock();
        try {
            return copied(message);
        } finally {
            held.unlock();
        }
    }

    private Document copied(MongoMessage message) {
        return super.handleMessage(message).cloneDeeply();
    }

    /** The first command on a database opens it, and that writes. */
    private boolean onlyReads(MongoMessage message) {
        var command = message.getDocument().keySet().iterator().next();
        return READS.contains(command) && opened.contains(message.getDatabaseName());
    }
}
