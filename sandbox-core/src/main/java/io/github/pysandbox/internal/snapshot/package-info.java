/** The state of an initialised interpreter as versioned bytes. Knows nothing of WebAssembly. */
@NullMarked
package io.github.pysandbox.internal.snapshot;

import org.jspecify.annotations.NullMarked;
