package io.attune.matching.directory.web;

import io.attune.matching.directory.Directory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the published therapists by name, a page at a time. What may be asked is told by {@link DirectoryOpenApi}. */
@RestController
class DirectoryController {

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @Operation(summary = "Look through the published therapists")
    @GetMapping("/api/therapists")
    DirectoryView therapists(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        var question = new QuestionReading(query).question();
        var page = directory.page(question.search(), question.after(), question.limit());
        return DirectoryView.of(page, question.search());
    }
}
