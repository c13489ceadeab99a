package io.attune.system;

import io.attune.system.api.Api;
import io.attune.system.demo.Demo;
import io.attune.system.demo.DemoReport;
import io.attune.system.demo.Steps;
import io.attune.system.run.RunningSystem;
import java.io.PrintStream;
import tools.jackson.databind.json.JsonMapper;

/** The demo against the system that runs on the data folder, or one started for it. */
final class DemoRun {

    private final Options options;

    /** With {@code --json} the one object alone is on standard output. */
    private final PrintStream console;

    DemoRun(Options options) {
        this.options = options;
        this.console = options.json() ? System.err : System.out;
    }

    /** What was started for it stops with the process. */
    void run() {
        var running = RunningSystem.on(options.data()).orElseGet(() -> new Start(options, console).running());
        running.services().forEach(service -> console.println("%-17s pid %d".formatted(service.name(), service.pid())));
        var report = new Demo(Api.at(running.gateway()), new Steps(console)).run();
        if (options.json()) {
            System.out.println(JsonMapper.shared().writeValueAsString(report));
        } else {
            tell(report);
        }
        System.exit(0);
    }

    private void tell(DemoReport report) {
        report.shortlist()
                .forEach(offer ->
                        console.println("  offered: " + offer.required("name").asString()));
        console.println("Intake " + report.intakeId() + " has appointment " + report.appointmentId() + ".");
    }
}
