package io.github.pysandbox.junit.engine;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.Submission;
import io.github.pysandbox.grading.Verdict;
import io.github.pysandbox.report.FailureText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;
import org.opentest4j.AssertionFailedError;

/** A case: it passes where the program's answer is accepted. */
final class CaseDescriptor extends AbstractTestDescriptor implements Node<Grading> {

  private final Exercise exercise;
  private final Group group;
  private final Group.ScoredCase scored;
  private final Submission submission;

  /**
   * Create a case.
   *
   * @param group the group that it is in, which also is its tag
   * @param submission what is tested
   */
  CaseDescriptor(
      UniqueId uniqueId,
      TestSource source,
      Exercise exercise,
      Group group,
      Group.ScoredCase scored,
      Submission submission) {
    // With the exercise, since Surefire's report has nothing else to tell cases apart.
    super(uniqueId, exercise.name() + ": " + scored.test().name(), source);
    this.exercise = exercise;
    this.group = group;
    this.scored = scored;
    this.submission = submission;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }

  @Override
  public Set<TestTag> getTags() {
    return Stream.of(group.name())
        .filter(TestTag::isValid)
        .map(TestTag::create)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Grading execute(Grading grading, DynamicTestExecutor unused) {
    Show show = scored.show().orElse(group.show());
    CaseResult result = grading.grade(exercise, scored, show, submission);
    if (result.verdict() == Verdict.JUDGE_ERROR) {
      throw new IllegalStateException(FailureText.plain(result));
    }
    if (!result.passed()) {
      throw failure(result);
    }
    return grading;
  }

  private static AssertionFailedError failure(CaseResult result) {
    Evidence evidence = result.evidence();
    String message = result.verdict().text() + ": " + FailureText.plain(result);
    return evidence.expected().isPresent()
        ? new AssertionFailedError(
            message,
            FailureText.printable(evidence.expected().get()),
            FailureText.printable(evidence.actual().orElse("")))
        : new AssertionFailedError(message);
  }
}
