package io.attune.platform.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of a benchmark's own, in a temporary folder on a free port of loopback, gone when closed. It promises
 * nothing to a disk, as the embedded MongoDB does not. Whoever connects brings the driver.
 */
public final class PostgresCluster implements AutoCloseable {

    private static final List<Path> FOLDERS = List.of(Path.of("/usr/lib/postgresql"), Path.of("/usr/pgsql"));
    private static final List<Path> PLAIN = List.of(
            Path.of("/usr/local/pgsql/bin"),
            Path.of("/opt/homebrew/bin"),
            Path.of("/usr/local/bin"),
            Path.of("/usr/bin"));

    private final Path folder;
    private final Process server;
    private final String url;

    private PostgresCluster(Path folder, Process server, String url) {
        this.folder = folder;
        this.server = server;
        this.url = url;
    }

    /** Where {@code initdb} and {@code postgres} are, if they are. */
    public static Optional<Path> binaries() {
        return Stream.concat(FOLDERS.stream().flatMap(PostgresCluster::versions), PLAIN.stream())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .filter(folder -> Files.isExecutable(folder.resolve("postgres")))
                .findFirst();
    }

    private static Stream<Path> versions(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException absent) {
            return Stream.empty();
        }
    }

    public static PostgresCluster start() throws IOException, InterruptedException, SQLException {
        var binaries = binaries().orElseThrow();
        var folder = Files.createTempDirectory("attune-postgres");
        var data = folder.resolve("data");
        if (isRoot()) {
            run(List.of("chown", user(), folder.toString()));
        }
        run(asUser(binaries.resolve("initdb").toString(), "-D", data.toString(), "-U", "bench", "--auth=trust", "-N"));
        int port = freePort();
        var server = new ProcessBuilder(asUser(
                        binaries.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "shared_buffers=2GB",
                        "-c",
                        "work_mem=64MB",
                        "-c",
                        "maintenance_work_mem=512MB",
                        "-c",
                        "max_wal_size=8GB",
                        "-c",
                        "fsync=off",
                        "-c",
                        "synchronous_commit=off",
                        "-c",
                        "max_parallel_workers_per_gather=0",
                        "-c",
                        "random_page_cost=1.1"))
                .redirectErrorStream(true)
                .redirectOutput(folder.getParent()
                        .resolve(folder.getFileName() + ".log")
                        .toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        var cluster = new PostgresCluster(folder, server, "jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        cluster.awaitReady();
        return cluster;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "bench", "");
    }

    private void awaitReady() throws InterruptedException, SQLException {
        for (int tries = 0; ; tries++) {
            try (var connection = connect()) {
                return;
            } catch (SQLException notYet) {
                if (tries == 300 || !server.isAlive()) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        // Its own interrupt is a fast shutdown; the terminate that Process sends would wait for connections.
        run(List.of("kill", "-INT", Long.toString(server.pid())));
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
        FileSystemUtils.deleteRecursively(folder);
        Files.deleteIfExists(folder.getParent().resolve(folder.getFileName() + ".log"));
    }

    /** The server refuses to run as root. */
    private static List<String> asUser(String... command) {
        var whole = new ArrayList<String>();
        if (isRoot()) {
            whole.addAll(List.of("setpriv", "--reuid=" + user(), "--regid=" + user(), "--clear-groups"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String user() {
        return Stream.of("postgres", "nobody")
                .filter(user -> {
                    try {
                        return new ProcessBuilder("id", user).start().waitFor() == 0;
                    } catch (IOException | InterruptedException unknown) {
                        return false;
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + " failed: " + said);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
