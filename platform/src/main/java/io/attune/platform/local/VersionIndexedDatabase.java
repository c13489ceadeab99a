package io.attune.platform.local;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * The engine uses an index only when the filter's keys are exactly the index's, so a conditional write by {@code {_id,
 * version}} would read the whole collection. Each collection therefore gets that index as it appears; a real MongoDB
 * needs none, and no service has to know.
 */
final class VersionIndexedDatabase extends H2Database {

    private static final String INDEX = "_id_1_version_1";
    private static final List<IndexKey> KEYS = List.of(new IndexKey("_id", true), new IndexKey("version", true));

    VersionIndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var collection = super.openOrCreateCollection(name, options);
        if (!name.startsWith("system.")) {
            collection.addIndex(openOrCreateUniqueIndex(name, INDEX, KEYS, false));
        }
        return collection;
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        var collection = resolveCollection(name, false);
        if (collection != null) {
            dropIndex(collection, INDEX);
        }
        super.dropCollection(name, oplog);
    }
}
