package io.attune.gateway.overview;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who saw what, in all services; one that is away is named as missing. */
@Hidden
@RestController
class AuditOfAll {

    private final AskedOfAll all;

    AuditOfAll(AskedOfAll all) {
        this.all = all;
    }

    @GetMapping("/api/audit")
    ResponseEntity<Object> entries(HttpServletRequest request) {
        return all.answer(request, answers -> ResponseEntity.ok(Joined.entries(answers)));
    }

    @GetMapping("/api/audit/alerts")
    ResponseEntity<Object> alerts(HttpServletRequest request) {
        return all.answer(request, answers -> ResponseEntity.ok(Joined.alerts(answers)));
    }
}
