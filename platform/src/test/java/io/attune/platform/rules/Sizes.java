package io.attune.platform.rules;

import java.nio.file.Path;
import java.util.List;

/** How long the files of a module are, printed for people to read; no number here breaks the build. */
record Sizes(int files, long median, long ninthDecile, long lines, String longest) {

    static Sizes of(List<Path> files) {
        var byLength = files.stream()
                .map(file -> new Sized(file, SourceFiles.text(file).lines().count()))
                .sorted((one, other) -> Long.compare(one.lines, other.lines))
                .toList();
        return new Sizes(
                files.size(),
                byLength.get(files.size() / 2).lines,
                byLength.get(files.size() * 9 / 10).lines,
                byLength.stream().mapToLong(Sized::lines).sum(),
                byLength.getLast().toString());
    }

    static void print(House house) {
        print(house.base(), SourceFiles.below(house.module().sources(), ".java").toList());
        print(
                house.base() + " tests",
                SourceFiles.below(house.module().tests(), ".java").toList());
    }

    private static void print(String name, List<Path> files) {
        if (!files.isEmpty()) {
            System.out.println(name + ": " + of(files));
        }
    }

    @Override
    public String toString() {
        return "%d files, %d lines, half at most %d, nine tenths at most %d, longest %s"
                .formatted(files, lines, median, ninthDecile, longest);
    }

    private record Sized(Path file, long lines) {
        @Override
        public String toString() {
            return file.getFileName() + " " + lines;
        }
    }
}
