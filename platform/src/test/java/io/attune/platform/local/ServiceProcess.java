package io.attune.platform.local;

import java.io.IOException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** An application as any service is one, without anything in it. */
final class ServiceProcess {

    private ServiceProcess() {}

    public static void main(String[] arguments) throws IOException {
        new SpringApplicationBuilder(ServiceProcess.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
        System.out.println("started");
        System.in.transferTo(System.err);
    }
}
