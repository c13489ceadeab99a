/** What a program outside needs to speak to a running Attune: JSON over HTTP, and a token of its issuer. */
@NullMarked
package io.attune.system.api;

import org.jspecify.annotations.NullMarked;
