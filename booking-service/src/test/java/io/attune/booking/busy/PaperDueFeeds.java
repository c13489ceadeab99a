package io.attune.booking.busy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes on paper of which feeds are due; a later time takes the place of an earlier one. */
final class PaperDueFeeds implements DueFeeds {

    private final Map<String, Due> feeds = new ConcurrentHashMap<>();

    @Override
    public void expect(Due due) {
        feeds.merge(due.feedId(), due, (kept, next) -> next.at().isAfter(kept.at()) ? next : kept);
    }

    @Override
    public void done(String feedId) {
        feeds.remove(feedId);
    }

    @Override
    public List<Due> all() {
        return List.copyOf(feeds.values());
    }
}
