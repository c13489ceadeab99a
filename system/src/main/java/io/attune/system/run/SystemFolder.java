package io.attune.system.run;

import io.attune.platform.local.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Everything a local system keeps; it belongs to one runner at a time. */
public final class SystemFolder implements AutoCloseable {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long NEEDED_BYTES = 200 * MEGABYTE;

    private final Path path;
    private final FileChannel lock;

    private SystemFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @param fresh forgets what an earlier run kept */
    public static SystemFolder open(Path path, boolean fresh) {
        return open(path, fresh, NEEDED_BYTES);
    }

    static SystemFolder open(Path path, boolean fresh, long neededBytes) {
        try {
            Files.createDirectories(path);
            var folder = new SystemFolder(path, locked(path));
            try {
                folder.prepare(fresh, neededBytes);
                return folder;
            } catch (IOException | CannotStart refused) {
                folder.close();
                throw refused;
            }
        } catch (IOException unwritable) {
            throw new CannotStart("The data folder " + path + " cannot be written (" + unwritable + ").", unwritable);
        }
    }

    Path mongoFile() {
        return path.resolve("mongo.mv");
    }

    Path kafkaFolder() {
        return path.resolve("kafka");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path directoryFile() {
        return path.resolve("directory.json");
    }

    Secrets secrets() {
        return Secrets.in(path);
    }

    /** What the programs of the demo users show to the issuer. */
    String clientSecret() {
        return clientSecretIn(path);
    }

    /** The same, for a program beside the runner. */
    public static String clientSecretIn(Path path) {
        return Secrets.in(path).of("issuer-clients");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLockedNow(channel)) {
            channel.close();
            throw new CannotStart("Another Attune is already running on the data folder " + path + ".");
        }
        return channel;
    }

    private static boolean isLockedNow(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private void prepare(boolean fresh, long neededBytes) throws IOException {
        if (fresh) {
            empty();
        }
        refuseIfFull(path, neededBytes);
        Files.createDirectories(logs());
    }

    private static void refuseIfFull(Path path, long neededBytes) throws IOException {
        var usable = Files.getFileStore(path).getUsableSpace();
        if (usable < neededBytes) {
            throw new CannotStart("The disk of the data folder %s is full: %d MB are free and %d are needed."
                    .formatted(path, usable / MEGABYTE, neededBytes / MEGABYTE));
        }
    }

    private void empty() throws IOException {
        try (var inside = Files.walk(path)) {
            var doomed = inside.filter(file -> !file.equals(path) && !file.endsWith("lock"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (var file : doomed) {
                Files.delete(file);
            }
        }
    }
}
