package io.attune.profile.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

class MachineIntegrationTests extends IntakeTestBed {

    @Test
    void aFormThatIsSentAsSoonAsItIsOpenedIsRefusedAndTakenALittleLater() {
        var opened = http.get("/api/intake-form");
        assertThat(opened.header("Cache-Control").orElse("")).contains("no-store");
        var form = IntakeForms.ofSomeoneNew()
                .put("formTicket", opened.json().path("formTicket").asString());
        var key = key();

        var first = submit(form, key);

        assertThat(first.status()).isEqualTo(422);
        assertThat(pointers(first)).containsExactly("/formTicket");
        await().untilAsserted(() -> assertThat(submit(form, key).status()).isEqualTo(201));
    }

    @Test
    void whatFillsInTheFieldThatNobodySeesIsRefused() {
        var refused = submit(IntakeForms.ofSomeoneNew().put("website", "https://cheap.example"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(pointers(refused)).containsExactly("/website");
        assertThat(submit(IntakeForms.ofSomeoneNew().put("website", "")).status())
                .isEqualTo(201);
    }

    @Test
    void aTicketThatNobodyGaveOutIsRefused() {
        var refused = submit(IntakeForms.ofSomeoneNew().put("formTicket", "1793512798500." + "0".repeat(64)));

        assertThat(pointers(refused)).containsExactly("/formTicket");
    }

    @Test
    void whoeverMayBeInDangerIsNeverTakenForAMachine() {
        var form = IntakeForms.withSafety("inDangerNow", true).put("website", "filled in by a browser");

        assertThat(submit(form.put("formTicket", "none")).status()).isEqualTo(201);
    }
}
