package io.attune.profile.client.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.attune.platform.testing.TopicReader;
import io.attune.profile.ProfileTestBed;
import io.attune.profile.client.ClientId;
import io.attune.profile.client.ClientSeals;
import io.attune.profile.client.SealedPlace;
import io.attune.profile.intake.web.IntakeForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person wrote is planted, and then looked for in everything that is stored and everything that is told. */
class SealingIntegrationTests extends ProfileTestBed {

    private static final List<String> PLANTED = List.of(
            "Quimby", "Sealed.Quimby@example.org", "555 0199", "M5V 2T6", "Wobblethorpe", "1987-05-04", "Moose Jaw");
    /** Words that only what is said about danger would contain; four letters alone also come up in ciphertext. */
    private static final List<String> PLANTED_ANSWERS = List.of("harmToOthers", "harm-to-others", "\"phq9");

    private static final SealedPlace CONTACT = new SealedPlace("intake/1", "contact");

    @Autowired
    private MongoDatabase database;

    @Autowired
    private ClientSeals seals;

    @Test
    void nothingPersonalIsStoredOrToldInTheClear(@TempDir Path folder) throws IOException {
        var form = IntakeForms.withoutMistakes();
        form.withObject("contact").put("birthDate", "1987-05-04").put("email", "Sealed.Quimby@example.org");
        form.withObject("location")
                .put("city", "Moose Jaw")
                .put("jurisdiction", "CA-SK")
                .put("timeZone", "America/Regina");
        form.withObject("safety").put("harmToOthers", true);
        form.withObject("screening")
                .putArray("phq9")
                .add(1)
                .add(1)
                .add(1)
                .add(1)
                .add(1)
                .add(1)
                .add(1)
                .add(1)
                .add(3);
        var control = Files.writeString(folder.resolve("control.json"), form.toString());
        var id = http.post("/api/intakes", form.toString(), "Idempotency-Key", key())
                .json()
                .path("id")
                .asString();
        await().untilAsserted(() -> assertThat(about(id, "attune.intakes")).hasSize(1));

        assertThat(found(List.of(Files.readString(control)), PLANTED)).isEqualTo(PLANTED);
        assertThat(found(List.of(Files.readString(control)), PLANTED_ANSWERS)).contains("harmToOthers", "\"phq9");
        assertThat(stored()).anyMatch(document -> document.contains(id));
        assertThat(found(stored(), PLANTED)).isEmpty();
        assertThat(found(stored(), PLANTED_ANSWERS)).isEmpty();
        assertThat(told()).anyMatch(record -> record.contains(id));
        assertThat(found(told(), PLANTED)).isEmpty();
        assertThat(found(told(), PLANTED_ANSWERS)).isEmpty();
    }

    @Test
    void whatIsSealedOpensOnlyWhereItBelongs() {
        var seal = seals.of(new ClientId("aa".repeat(16)));
        var others = seals.of(new ClientId("bb".repeat(16)));
        var sealed = seal.seal(CONTACT, "Quimby");

        assertThat(seal.open(CONTACT, sealed, String.class)).isEqualTo("Quimby");
        assertThatThrownBy(() -> others.open(CONTACT, sealed, String.class)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(new SealedPlace("intake/2", "contact"), sealed, String.class))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(new SealedPlace("intake/1", "address"), sealed, String.class))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aClientKeepsTheirSeal() {
        var client = new ClientId("dd".repeat(16));

        var sealed = seals.of(client).seal(CONTACT, "Quimby");

        assertThat(seals.of(client).open(CONTACT, sealed, String.class)).isEqualTo("Quimby");
        assertThat(seals.find(client).map(seal -> seal.open(CONTACT, sealed, String.class)))
                .contains("Quimby");
    }

    @Test
    void nothingOpensOnceTheKeyIsGone() {
        var client = new ClientId("cc".repeat(16));
        var sealed = seals.of(client).seal(CONTACT, "Quimby");

        database.getCollection("client-keys").deleteOne(new Document("_id", client.value()));

        assertThat(seals.find(client)).isEmpty();
        assertThatThrownBy(() -> seals.of(client).open(CONTACT, sealed, String.class))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<String> stored() {
        var documents = new ArrayList<String>();
        for (var collection : database.listCollectionNames()) {
            for (var document : database.getCollection(collection).find()) {
                documents.add(document.toJson());
            }
        }
        return documents;
    }

    private List<String> told() {
        return List.of("attune.intakes", "attune.therapists", "attune.keys").stream()
                .flatMap(topic -> TopicReader.readAll(stack.bootstrapServers(), topic).stream())
                .map(record -> record.headers() + " " + record.key() + " " + record.value())
                .toList();
    }

    private static List<String> found(List<String> texts, List<String> words) {
        return words.stream()
                .filter(word -> texts.stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
