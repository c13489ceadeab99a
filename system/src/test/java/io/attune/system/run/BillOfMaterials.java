package io.attune.system.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a built jar says of itself that it is made of. */
record BillOfMaterials(JsonNode document) {

    /** A library of somebody else's. */
    record Library(String group, String name, String version, JsonNode licences) {

        String file() {
            return name + '-' + version + ".jar";
        }
    }

    static BillOfMaterials in(Path jar) {
        try (var opened = new JarFile(jar.toFile())) {
            var place = opened.getManifest().getMainAttributes().getValue("Sbom-Location");
            try (var bill = opened.getInputStream(opened.getEntry(place))) {
                return new BillOfMaterials(JsonMapper.shared().readTree(bill));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Library> libraries() {
        return document.required("components")
                .valueStream()
                .filter(part -> !part.path("group").asString("").equals("io.attune"))
                .map(part -> new Library(
                        part.path("group").asString(""),
                        part.required("name").asString(),
                        part.path("version").asString(""),
                        part.path("licenses")))
                .toList();
    }

    Set<String> files() {
        return libraries().stream().map(Library::file).collect(Collectors.toSet());
    }

    Stream<Library> named(String name) {
        return libraries().stream().filter(library -> library.name().equals(name));
    }
}
