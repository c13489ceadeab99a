package io.attune.booking.busy.web;

import io.attune.booking.busy.BusyFeedKeeping;
import io.attune.booking.busy.DueFeeds.Due;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff whose calendars could not be read for long, so that someone can ask. */
@RestController
class StaleFeedController {

    private final BusyFeedKeeping feeds;

    StaleFeedController(BusyFeedKeeping feeds) {
        this.feeds = feeds;
    }

    @Operation(summary = "List the calendars that could not be read for long")
    @GetMapping("/api/busy-feeds/stale")
    StaleFeedsView stale() {
        return new StaleFeedsView(feeds.stale().stream().map(StaleFeedView::of).toList());
    }

    record StaleFeedsView(List<StaleFeedView> feeds) {}

    record StaleFeedView(String id, String therapistId, Instant staleSince) {

        static StaleFeedView of(Due feed) {
            return new StaleFeedView(feed.feedId(), feed.therapist().value(), feed.goodAt());
        }
    }
}
