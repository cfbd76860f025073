package io.github.pysandbox.junit;

import org.assertj.core.api.SoftAssertions;

/**
 * Soft assertions: all failures of a test at once, AssertJ's own assertions included.
 *
 * <pre>{@code
 * @ExtendWith(SoftAssertionsExtension.class)
 * class GreetingTest {
 *   @InjectSoftAssertions PySandboxSoftAssertions softly;
 *
 *   @Test
 *   void greets(@PythonSandbox Sandbox sandbox) {
 *     softly.assertThat(sandbox.execute("print('hi')")).hasStdout("hi\n").ranWithin(ONE_SECOND);
 *   }
 * }
 * }</pre>
 */
public class PySandboxSoftAssertions extends SoftAssertions
    implements PySandboxSoftAssertionsProvider {}
