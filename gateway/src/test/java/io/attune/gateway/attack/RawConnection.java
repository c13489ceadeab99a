package io.attune.gateway.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A connection on which anything can be said; it waits for an answer, and then listens until the other side hangs up or
 * is silent for a while.
 */
record RawConnection(int port) {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int SILENCE_MILLIS = 700;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 (\\d{3}) ?[^\\r\\n]*\\r\\n");

    /** @param text each character is one byte */
    Answers say(String text) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return heard(socket);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Answers heard(Socket socket) throws IOException {
        var heard = new ByteArrayOutputStream();
        var closed = true;
        try {
            var input = socket.getInputStream();
            for (var read = input.read(); read >= 0; read = input.read()) {
                heard.write(read);
                heard.writeBytes(input.readNBytes(input.available()));
                socket.setSoTimeout(SILENCE_MILLIS);
            }
        } catch (SocketTimeoutException silent) {
            closed = false;
        } catch (IOException reset) {
            // It hung up on what it would not read.
        }
        return new Answers(heard.toString(StandardCharsets.ISO_8859_1), closed);
    }

    /** @param closed whether it hung up */
    record Answers(String text, boolean closed) {

        List<Integer> statuses() {
            return STATUS_LINE
                    .matcher(text)
                    .results()
                    .map((MatchResult line) -> Integer.valueOf(line.group(1)))
                    .toList();
        }
    }
}
