package io.attune.booking.testing;

import io.attune.booking.BookingApplication;
import io.attune.platform.testing.LocalStackInitializer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs the service on a store and a broker of its own; the clock and the issuer of tokens are {@link TestTime}'s. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = BookingApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {LocalStackInitializer.class, TestTime.Initializer.class})
@Import(TestTime.class)
public @interface BookingServiceTest {}
