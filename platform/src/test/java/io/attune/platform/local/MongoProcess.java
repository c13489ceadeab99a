package io.attune.platform.local;

import java.io.IOException;
import java.nio.file.Path;

/** The embedded MongoDB alone in a process, to be killed. */
final class MongoProcess {

    private MongoProcess() {}

    public static void main(String[] arguments) throws IOException {
        var mongo = EmbeddedMongo.at(Path.of(arguments[0]), 0);
        System.out.println("port " + mongo.port());
        System.in.transferTo(System.err);
        mongo.close();
    }
}
