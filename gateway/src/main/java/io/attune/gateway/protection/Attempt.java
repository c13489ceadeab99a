package io.attune.gateway.protection;

import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.springframework.web.servlet.function.ServerResponse;

/** What came of asking a service once. */
sealed interface Attempt {

    /** It answered, whatever it said. */
    record Answered(ServerResponse response) implements Attempt {}

    /** It cannot be reached, or it hung up; a read may be tried again. */
    record Away() implements Attempt {}

    /** It did not answer in time; asking again would only wait again. */
    record TooSlow() implements Attempt {}

    /** What it sent was not a whole answer. */
    record Garbled() implements Attempt {}

    /** It failed so often lately that it is not asked for a while. */
    record Resting() implements Attempt {}

    static Attempt failed(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpConnectTimeoutException) {
                return new Away();
            }
            if (cause instanceof HttpTimeoutException) {
                return new TooSlow();
            }
            if (cause instanceof HalfAnAnswer) {
                return new Garbled();
            }
        }
        return new Away();
    }

    /** The answer began and did not end as it said it would. */
    final class HalfAnAnswer extends RuntimeException {
        HalfAnAnswer(Throwable cause) {
            super("The answer ended early.", cause);
        }
    }
}
