package io.attune.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningSystemTests {

    @TempDir
    Path folder;

    @Test
    void isFoundByOthersWhileItsRunnerLives() {
        var running = runBy(ProcessHandle.current().pid());

        running.keepIn(folder);

        assertThat(RunningSystem.on(folder)).contains(running);
    }

    @Test
    void isNotFoundOnceItIsForgotten() {
        runBy(ProcessHandle.current().pid()).keepIn(folder);

        RunningSystem.forgetIn(folder);

        assertThat(RunningSystem.on(folder)).isEmpty();
    }

    @Test
    void isNotFoundWhenItsRunnerWasKilled() throws Exception {
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();

        runBy(ended.pid()).keepIn(folder);

        assertThat(RunningSystem.on(folder)).isEmpty();
    }

    private static RunningSystem runBy(long pid) {
        var booking = new RunningSystem.Service("booking-service", "http://127.0.0.1:8083", 17);
        return new RunningSystem(
                pid,
                "http://127.0.0.1:8080",
                "http://127.0.0.1:8084",
                "mongodb://127.0.0.1:1",
                "127.0.0.1:2",
                List.of(booking));
    }
}
