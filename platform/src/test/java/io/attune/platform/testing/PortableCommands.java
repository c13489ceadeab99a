package io.attune.platform.testing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Watches every command a test sends to the store and remembers those that only one of the two MongoDB engines
 * understands: commands, options and operators off a list that both do.
 */
public final class PortableCommands implements CommandListener {

    private static final Set<String> COMMANDS = Set.of(
            "insert",
            "update",
            "delete",
            "find",
            "getMore",
            "killCursors",
            "hello",
            "isMaster",
            "ping",
            "endSessions",
            "createIndexes",
            "aggregate",
            "findAndModify",
            "count",
            "listCollections",
            "listDatabases",
            "drop",
            "dropDatabase",
            "buildInfo");
    private static final Set<String> OPERATORS = Set.of(
            "$set",
            "$push",
            "$pull",
            "$each",
            "$in",
            "$exists",
            "$lte",
            "$gte",
            "$lt",
            "$gt",
            "$ne",
            "$unset",
            "$inc",
            "$setOnInsert",
            "$db",
            "$readPreference",
            "$clusterTime",
            "$match",
            "$group",
            "$sum");
    private static final Set<String> OPTIONS_REFUSED =
            Set.of("txnNumber", "startTransaction", "autocommit", "collation", "validator", "hint", "arrayFilters");

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!COMMANDS.contains(event.getCommandName())) {
            complaints.add("command " + event.getCommandName());
        }
        OPTIONS_REFUSED.stream()
                .filter(event.getCommand()::containsKey)
                .map(option -> event.getCommandName() + " with " + option)
                .forEach(complaints::add);
        operators(event.getCommand()).stream()
                .filter(operator -> !OPERATORS.contains(operator))
                .map(operator -> event.getCommandName() + " with " + operator)
                .forEach(complaints::add);
    }

    /** What was sent that is not portable; empty when all is well. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static List<String> operators(BsonValue value) {
        var found = new ArrayList<String>();
        if (value instanceof BsonDocument document) {
            document.forEach((name, inner) -> {
                if (name.startsWith("$")) {
                    found.add(name);
                }
                found.addAll(operators(inner));
            });
        } else if (value instanceof BsonArray array) {
            array.forEach(inner -> found.addAll(operators(inner)));
        }
        return found;
    }
}
