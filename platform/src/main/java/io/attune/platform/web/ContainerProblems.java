package io.attune.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors that the container or a filter raised without an answer of their own, told as problems like all others. */
@Controller
class ContainerProblems implements ErrorController {

    private final ProblemWriter problems;

    ContainerProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var told = ProblemAdvice.typeFor(status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
        problems.write(request, response, told, told.title() + '.');
    }

    private static HttpStatus status(@Nullable Object code) {
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null ? HttpStatus.NOT_FOUND : known; // no code: somebody called the error page itself
    }
}
