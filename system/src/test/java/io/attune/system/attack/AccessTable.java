package io.attune.system.attack;

import io.attune.system.run.ProjectFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of {@code docs/} as it was written by hand.
 *
 * @param columns who is asked about
 * @param rows each with a cell for every column
 */
record AccessTable(List<String> columns, Map<String, Map<String, String>> rows) {

    static AccessTable read(String file) {
        try {
            var lines = Files.readAllLines(ProjectFolder.file(file));
            var columns = Arrays.asList(lines.getFirst().split(",", -1));
            var rows = new LinkedHashMap<String, Map<String, String>>();
            lines.stream().skip(1).forEach(line -> {
                var cells = Arrays.asList(line.split(",", -1));
                if (cells.size() != columns.size() || rows.put(cells.getFirst(), row(columns, cells)) != null) {
                    throw new IllegalArgumentException(file + " has a row too many, or one that is too short: " + line);
                }
            });
            return new AccessTable(columns.subList(1, columns.size()), rows);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 1; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }
}
