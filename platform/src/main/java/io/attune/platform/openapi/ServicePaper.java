package io.attune.platform.openapi;

import java.util.List;

/**
 * What a service's document says of the service; a bean of each.
 *
 * @param title its name
 * @param description what its routes are for, in a sentence
 * @param notSent types of parameters that methods are given by other means than by the request
 */
public record ServicePaper(String title, String description, List<Class<?>> notSent) {

    public ServicePaper {
        notSent = List.copyOf(notSent);
    }

    public static ServicePaper of(String title, String description, Class<?>... notSent) {
        return new ServicePaper(title, description, List.of(notSent));
    }
}
