package io.attune.system.identity;

import io.attune.platform.local.Loopback;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The running issuer; it signs with the same key after every restart. */
public final class LocalIssuer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private LocalIssuer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static LocalIssuer start(IssuerSettings settings) {
        Loopback.refuseIfTaken("The issuer", settings.port());
        return new LocalIssuer(new SpringApplicationBuilder(IssuerConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties("server.address=" + Loopback.HOST, "server.port=" + settings.port())
                .initializers(context -> context.getBeanFactory().registerSingleton("issuerSettings", settings))
                .run());
    }

    /** What stands as {@code iss} in every token, and where discovery starts. */
    public static String address(int port) {
        return "http://" + Loopback.HOST + ":" + port;
    }

    /** By which the front door shows the issuer that it is the one. */
    public static String frontDoorSecret(String kept) {
        return DemoClients.frontDoorSecret(kept);
    }

    /** By which matching-service shows the issuer that it is the one. */
    public static String matchingSecret(String kept) {
        return DemoClients.matchingSecret(kept);
    }

    /** Where an issuer at this address describes itself. */
    public static String discovery(int port) {
        return address(port) + "/.well-known/openid-configuration";
    }

    @Override
    public void close() {
        context.close();
    }
}
