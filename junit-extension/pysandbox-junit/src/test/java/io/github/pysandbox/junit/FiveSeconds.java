package io.github.pysandbox.junit;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A user's own annotation. */
@Retention(RetentionPolicy.RUNTIME)
@PythonSandbox(timeout = "5s")
@interface FiveSeconds {}
