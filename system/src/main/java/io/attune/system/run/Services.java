package io.attune.system.run;

import io.attune.system.api.InParallel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The processes of the services. */
final class Services implements AutoCloseable {

    private final List<ServiceProcess> processes = new ArrayList<>();

    /** Starts all at once; if one cannot be started, none is left running. */
    static Services start(List<ServiceLaunch> launches, Path logs) {
        var services = new Services();
        try {
            launches.forEach(launch -> services.processes.add(ServiceProcess.start(launch, logs)));
            return services;
        } catch (RuntimeException refused) {
            services.close();
            throw refused;
        }
    }

    void awaitReady(Progress progress) {
        InParallel.each(processes, process -> {
            process.awaitReady();
            progress.ready(process.name());
        });
        processes.forEach(process -> process.watch(progress));
    }

    List<RunningSystem.Service> running() {
        return processes.stream().map(ServiceProcess::running).toList();
    }

    /** The gateway, started last, stops first, so that nobody is let in while the others stop. */
    @Override
    public void close() {
        if (!processes.isEmpty()) {
            processes.removeLast().stop();
            InParallel.each(processes, ServiceProcess::stop);
        }
    }
}
