package io.attune.platform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The one address that everything embedded listens on, and its ports. */
public final class Loopback {

    public static final String HOST = "127.0.0.1";

    private Loopback() {}

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (var socket = listening(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** @param what who wants the port, as the sentence shall name it */
    public static void refuseIfTaken(String what, int port) {
        try {
            listening(port).close();
        } catch (IOException taken) {
            throw new CannotStart(what + "'s port " + port + " is in use by another program.", taken);
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName(HOST));
    }
}
