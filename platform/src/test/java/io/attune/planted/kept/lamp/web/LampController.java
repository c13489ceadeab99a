package io.attune.planted.kept.lamp.web;

import io.attune.planted.kept.lamp.Lamp;
import io.attune.planted.kept.lamp.LampLighting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class LampController {

    private final LampLighting lighting;

    LampController(LampLighting lighting) {
        this.lighting = lighting;
    }

    @PostMapping
    ResponseEntity<Lamp> light(String id) {
        return ResponseEntity.of(lighting.light(id));
    }
}
