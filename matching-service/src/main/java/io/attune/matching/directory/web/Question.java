package io.attune.matching.directory.web;

import io.attune.matching.directory.Place;
import io.attune.matching.directory.Search;
import org.jspecify.annotations.Nullable;

/** A question to the directory that can be answered. */
record Question(Search search, @Nullable Place after, int limit) {

    static final int USUAL = 20;
    static final int MOST = 100;
}
