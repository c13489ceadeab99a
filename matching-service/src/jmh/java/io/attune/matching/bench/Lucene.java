package io.attune.matching.bench;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.model.FitModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.util.FileSystemUtils;

/**
 * Lucene 10, as somebody who knows it would write this: selective filters as clauses of a {@link BooleanQuery}, taken
 * in bulk from the dense conjunction, everything else from doc values in the collector.
 */
final class Lucene implements Contender {

    private final Path folder;
    private final org.apache.lucene.store.Directory index;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Asked asked;
    private final LuceneScoring scoring;

    Lucene(FitModel model, Directory directory, int size) {
        try {
            folder = Files.createTempDirectory("attune-lucene");
            index = LuceneIndex.written(directory, size, folder);
            reader = DirectoryReader.open(index);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        asked = new Asked(model.guidelines());
        scoring = new LuceneScoring(new Kernel(new Standings(model)), asked);
    }

    @Override
    public List<String> first(Question question, int most) {
        try {
            asked.of(question);
            scoring.begin();
            searcher.search(query(), scoring);
            return ids(scoring.best().places());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean ALL = !Boolean.getBoolean("few");

    private Query query() {
        var query = new BooleanQuery.Builder();
        query.add(term(LuceneIndex.PLACE, asked.place), Occur.FILTER);
        for (long rest = asked.gravest; rest != 0; rest &= rest - 1) {
            query.add(term(LuceneIndex.CONCERN, Long.numberOfTrailingZeros(rest)), Occur.FILTER);
        }
        if (asked.age != 2) {
            query.add(term(LuceneIndex.AGE, asked.age), Occur.FILTER);
        }
        if (asked.participants != 0) {
            query.add(term(LuceneIndex.PARTICIPANTS, asked.participants), Occur.FILTER);
        }
        if (ALL) {
            long languages = asked.languages >>> Row.LANGUAGES;
            if (Long.bitCount(languages) == 1) {
                query.add(term(LuceneIndex.LANGUAGE, Long.numberOfTrailingZeros(languages)), Occur.FILTER);
            }
        }
        return new ConstantScoreQuery(query.build());
    }

    private static Query term(String field, int place) {
        return new TermQuery(new Term(field, LuceneIndex.term(place)));
    }

    private List<String> ids(int[] docs) throws IOException {
        var ids = new ArrayList<String>(docs.length);
        var leaf = reader.leaves().getFirst().reader();
        for (int doc : docs) {
            var values = leaf.getBinaryDocValues("id");
            values.advanceExact(doc);
            ids.add(values.binaryValue().utf8ToString());
        }
        return ids;
    }

    @Override
    public void close() {
        try {
            reader.close();
            index.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
