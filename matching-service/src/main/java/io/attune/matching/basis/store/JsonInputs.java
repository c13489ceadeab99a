package io.attune.matching.basis.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.matching.basis.Asked;
import io.attune.matching.basis.Input;
import io.attune.matching.basis.InputWriting;
import io.attune.matching.basis.Inputs;
import io.attune.matching.basis.Inputs.Compared;
import io.attune.matching.basis.Inputs.Directory;
import io.attune.matching.basis.Inputs.ModelName;
import io.attune.matching.basis.WallOffsets;
import io.attune.matching.fit.order.Exposure;
import io.attune.matching.intake.Clearance;
import io.attune.matching.intake.CodedNeed;
import io.attune.matching.intake.Intake;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Each input as one JSON text, in the words of the rules' own records; a sample once written is held against them. */
@Component
class JsonInputs implements InputWriting {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(it -> it.withIsGetterVisibility(Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What decides beside the need itself. */
    record QuestionText(String shortlistId, long intakeVersion, int offers) {}

    record ClientText(
            String clientId, Intake.Level level, @Nullable List<String> competences, String language) {
        static ClientText of(Asked asked) {
            return new ClientText(
                    asked.clientId(),
                    asked.clearance().level(),
                    asked.clearance().competences(),
                    asked.language());
        }
    }

    record MomentText(Instant at, WallOffsets clock) {}

    record FinalistText(String therapistId, long profileVersion, long availabilityVersion) {}

    record FinalistsText(List<FinalistText> finalists) {}

    @Override
    public List<Input> write(Inputs inputs) {
        var asked = inputs.asked();
        var written = new ArrayList<Input>();
        written.add(text("question", new QuestionText(asked.shortlistId(), asked.intakeVersion(), asked.offers())));
        written.add(text("client", ClientText.of(asked)));
        written.add(text("need", asked.coded()));
        written.add(text("moment", new MomentText(inputs.at(), inputs.clock())));
        written.add(text("fit-model", inputs.model()));
        written.add(text("directory", inputs.directory()));
        var finalists = inputs.finalists().stream()
                .sorted(Comparator.comparing(Compared::therapistId))
                .toList();
        written.add(text(
                "finalists",
                new FinalistsText(finalists.stream()
                        .map(it -> new FinalistText(it.therapistId(), it.profileVersion(), it.availabilityVersion()))
                        .toList())));
        finalists.forEach(it -> written.addAll(CandidateTexts.of(it, asked.clientId(), JSON)));
        return List.copyOf(written);
    }

    private static Input text(String name, Object value) {
        return Input.of(name, null, JSON.writeValueAsString(value));
    }

    @Override
    public Inputs read(List<Input> written) {
        var texts = new Texts(written, JSON);
        var asked = asked(texts);
        var moment = texts.read("moment", MomentText.class);
        return new Inputs(
                asked,
                moment.at(),
                moment.clock(),
                texts.read("fit-model", ModelName.class),
                texts.read("directory", Directory.class),
                texts.read("finalists", FinalistsText.class).finalists().stream()
                        .map(it -> new Compared(
                                CandidateTexts.candidate(it.therapistId(), asked.clientId(), texts),
                                it.profileVersion(),
                                it.availabilityVersion(),
                                texts.read("exposure", it.therapistId(), Exposure.class, found -> found)))
                        .toList());
    }

    /** What the rules of today cannot be asked with is found here, and not in the midst of a replay. */
    private static Asked asked(Texts texts) {
        var question = texts.read("question", QuestionText.class);
        var client = texts.read("client", ClientText.class);
        return texts.read("need", null, CodedNeed.class, need -> {
            var asked = new Asked(
                    question.shortlistId(),
                    question.intakeVersion(),
                    question.offers(),
                    client.clientId(),
                    new Clearance(client.level(), client.competences()),
                    client.language(),
                    need);
            return Asked.of(asked.intake(), asked.offers());
        });
    }
}
