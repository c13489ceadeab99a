package io.attune.matching;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.shortlist.CrisisResources;
import io.attune.matching.shortlist.ShortlistSettings;
import io.attune.matching.shortlist.ShortlistSignals;
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

    @Bean
    ShortlistSignals shortlistSignals() {
        return new ShortlistSignals();
    }
}
