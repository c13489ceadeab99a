package io.attune.profile.erasure.web;

import io.attune.platform.web.Problems;
import io.attune.profile.erasure.Erasure;
import io.attune.profile.erasure.Receipts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows a receipt to whoever knows its id; it names nobody. */
@RestController
class ReceiptController {

    private final Receipts receipts;

    ReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    @Operation(summary = "Read the receipt of an erasure")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @GetMapping("/api/erasures/{receiptId}")
    ResponseEntity<Object> receipt(@PathVariable String receiptId) {
        return receipts.find(receiptId)
                .map(erasure -> ResponseEntity.ok().<Object>body(ReceiptView.of(receiptId, erasure)))
                .orElseGet(() -> Problems.of(Problems.NOT_FOUND, "There is no such receipt."));
    }

    /** @param completedAt when the last service had forgotten; nothing until then */
    record ReceiptView(
            String id,
            String status,
            Instant requestedAt,
            Map<String, Instant> forgottenAt,
            @Nullable Instant completedAt,
            LocalDate unreadableCopiesUntil) {
        static ReceiptView of(String id, Erasure erasure) {
            var completed = erasure.completedAt().orElse(null);
            return new ReceiptView(
                    id,
                    completed == null ? "erasing" : "erased",
                    erasure.requestedAt(),
                    erasure.done(),
                    completed,
                    erasure.copiesUntil());
        }
    }
}
