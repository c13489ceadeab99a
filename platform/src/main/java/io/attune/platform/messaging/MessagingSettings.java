package io.attune.platform.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are made.
 *
 * @param partitions of every topic this service publishes and of its dead letters
 */
@ConfigurationProperties("attune.kafka")
public record MessagingSettings(@DefaultValue("3") int partitions) {}
