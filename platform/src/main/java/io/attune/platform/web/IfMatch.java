package io.attune.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version in {@code If-Match}, on a {@code long} parameter: absent is 428 {@code precondition-required}, unreadable
 * is 400 {@code malformed-entity-tag}. Whether it is stale is the decision's to say.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface IfMatch {}
