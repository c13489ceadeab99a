package io.attune.platform.web.form;

import io.attune.platform.web.Form;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Opens the schema of every route, so that a service with one that cannot be read does not start. */
@Component
class SchemasOpenedAtStart implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping routes;
    private final FormSchemas schemas;

    SchemasOpenedAtStart(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes, FormSchemas schemas) {
        this.routes = routes;
        this.schemas = schemas;
    }

    @Override
    public void afterSingletonsInstantiated() {
        routes.getHandlerMethods().values().stream()
                .flatMap(route -> Arrays.stream(route.getMethodParameters()))
                .flatMap(SchemasOpenedAtStart::form)
                .forEach(form -> schemas.opened(form.value()));
    }

    private static Stream<Form> form(MethodParameter parameter) {
        return Stream.ofNullable(parameter.getParameterAnnotation(Form.class));
    }
}
