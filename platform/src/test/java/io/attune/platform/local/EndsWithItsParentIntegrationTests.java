package io.attune.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EndsWithItsParentIntegrationTests {

    private static final int KILLED = 137;

    @Test
    void aServiceEndsWhenTheProcessItWasToldOfIsKilled() throws Exception {
        var parent = new ProcessBuilder("cat").start();
        var service = service("--attune.local.parent-pid=" + parent.pid());
        try {
            awaitStarted(service);

            parent.destroyForcibly();

            assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(service.exitValue()).isEqualTo(KILLED);
        } finally {
            service.destroyForcibly();
        }
    }

    @Test
    void aServiceThatIsToldOfNoneWatchesNone() throws Exception {
        var service = service();
        try {
            awaitStarted(service);

            assertThat(service.waitFor(1, TimeUnit.SECONDS)).isFalse();
        } finally {
            service.destroyForcibly();
        }
    }

    private static Process service(String... settings) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ServiceProcess.class.getName());
        builder.command().addAll(List.of(settings));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void awaitStarted(Process service) {
        assertThat(service.inputReader().lines().anyMatch("started"::equals)).isTrue();
    }
}
