/** Tests of what a client may reach. The server is real, and who says where a host is can lie. */
@NullMarked
package io.attune.platform.outside;

import org.jspecify.annotations.NullMarked;
