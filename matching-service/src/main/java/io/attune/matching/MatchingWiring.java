package io.attune.matching;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.directory.Directory;
import io.attune.matching.exposure.ExposureCounts;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.shortlist.CrisisResources;
import io.attune.matching.shortlist.EveryoneKnown;
import io.attune.matching.shortlist.OpenShortlists;
import io.attune.matching.shortlist.ShortlistSettings;
import io.attune.matching.shortlist.ShortlistSignals;
import io.attune.platform.messaging.CaughtUp;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what the nouns need and cannot make themselves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MatchingSettings.class)
class MatchingWiring {

    @Bean
    Matching matching(FitModel model) {
        return new Matching(model);
    }

    @Bean
    CrisisResources crisisResources() {
        return ReferenceFiles.crisisResources();
    }

    @Bean
    ShortlistSettings shortlistSettings(MatchingSettings settings) {
        return new ShortlistSettings(settings.offers(), settings.finalists());
    }

    @Bean
    Candidates candidates(FitModel model) {
        return new Candidates(model);
    }

    /** Its upkeep has threads of its own, so that no other work of this instance makes it late. */
    @Bean
    Directory directory(Candidates candidates, InstantSource clock) {
        var upkeep = Thread.ofPlatform().daemon().name("directory-upkeep").factory();
        return new Directory(candidates, clock, (delay, task) -> CompletableFuture.delayedExecutor(
                        delay.toNanos(), TimeUnit.NANOSECONDS, work -> upkeep.newThread(work)
                                .start())
                .execute(task));
    }

    @Bean
    ExposureCounts exposureCounts(InstantSource clock) {
        return new ExposureCounts(clock);
    }

    @Bean
    ShortlistSignals shortlistSignals() {
        return new ShortlistSignals();
    }

    @Bean
    OpenShortlists openShortlists() {
        return new OpenShortlists();
    }

    /** @param caughtUp late, because whoever reads the whole topics is made from all handlers */
    @Bean
    EveryoneKnown everyoneKnown(ObjectProvider<CaughtUp> caughtUp) {
        return () -> caughtUp.getObject().all();
    }
}
