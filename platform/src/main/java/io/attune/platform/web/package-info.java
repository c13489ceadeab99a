/**
 * What every service says over HTTP in the same words: problems, and the marks a controller puts on its parameters. The
 * rooms below read what the marks ask for. No route lives here.
 */
@NullMarked
package io.attune.platform.web;

import org.jspecify.annotations.NullMarked;
