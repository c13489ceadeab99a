package io.attune.system.run;

import java.nio.file.Path;

/** Where the project's files are; Maven runs a module's tests in the module's folder. */
public final class ProjectFolder {

    private ProjectFolder() {}

    static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    public static Path file(String name) {
        return root().resolve(name);
    }
}
