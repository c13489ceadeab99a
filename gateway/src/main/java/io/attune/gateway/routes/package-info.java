/**
 * Which service owns which path, as data: {@code routes.yml} names every path and method, and here the table is checked
 * and becomes routes. What is not in it does not exist.
 */
@NullMarked
package io.attune.gateway.routes;

import org.jspecify.annotations.NullMarked;
