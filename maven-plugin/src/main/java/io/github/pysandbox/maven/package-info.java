/** The goals of the Maven plugin: parameters in, a call of the library, a report out. */
@NullMarked
package io.github.pysandbox.maven;

import org.jspecify.annotations.NullMarked;
