package io.github.pysandbox.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathResource;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUri;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.DirectorySource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.testkit.engine.EngineDiscoveryResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.opentest4j.AssertionFailedError;

class PySandboxTestEngineTest {

  private static final String EXERCISES = "src/test/exercises";

  @PythonExercises(value = EXERCISES, submissions = "src/test/python")
  static class AllCases {}

  @PythonExercises(value = EXERCISES + "/double", submissions = "src/test/python")
  static class OneExerciseCases {}

  @PythonExercises(EXERCISES + "/greeting")
  static class NothingHandedInCases {}

  @PythonExercises("src/test/nowhere")
  static class NoFolderCases {}

  static class Unmarked {}

  private static EngineTestKit.Builder engine(DiscoverySelector... selectors) {
    return EngineTestKit.engine(PySandboxTestEngine.ID)
        .selectors(selectors)
        .configurationParameter("pysandbox.submissions", "src/test/python");
  }

  private static List<String> names(EngineTestKit.Builder request, boolean passed) {
    return request.execute().testEvents().finished().stream()
        .filter(
            event ->
                passed
                    == (event.getRequiredPayload(TestExecutionResult.class).getStatus()
                        == TestExecutionResult.Status.SUCCESSFUL))
        .map(event -> event.getTestDescriptor().getDisplayName())
        .sorted()
        .toList();
  }

  private static Throwable failure(EngineTestKit.Builder request, String name) {
    return request.execute().testEvents().failed().stream()
        .filter(event -> event.getTestDescriptor().getDisplayName().equals(name))
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .findFirst()
        .flatMap(TestExecutionResult::getThrowable)
        .orElseThrow();
  }

  @Test
  void aMarkedClassStandsForItsFolder() {
    EngineTestKit.Builder all = engine(selectClass(AllCases.class));
    assertThat(names(all, true))
        .containsExactly("double: cases/1", "double: cases/2", "greeting: sample/1");
    assertThat(names(all, false))
        .containsExactly(
            "broken cannot be read", "double: cases/3", "greeting: sample/2", "greeting: secret/3");
  }

  @Test
  void theTreeIsExerciseGroupCase() {
    TestDescriptor root = engine(selectClass(AllCases.class)).discover().getEngineDescriptor();
    TestDescriptor marker = root.getChildren().iterator().next();
    assertThat(marker.getDisplayName()).isEqualTo("PySandboxTestEngineTest$AllCases");
    assertThat(marker.getChildren())
        .extracting(TestDescriptor::getDisplayName)
        .containsExactly("double", "Say hello", "broken cannot be read");
    TestDescriptor greeting = List.copyOf(marker.getChildren()).get(1);
    assertThat(greeting.getChildren())
        .extracting(TestDescriptor::getDisplayName)
        .containsExactly("sample", "secret");
  }

  @Test
  void aFailureSaysWhatWasExpected() {
    Throwable failure = failure(engine(selectClass(AllCases.class)), "greeting: sample/2");
    assertThat(failure)
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("wrong answer")
        .hasMessageContaining("Grace");
    AssertionFailedError error = (AssertionFailedError) failure;
    assertThat(error.getExpected().getStringRepresentation()).isEqualTo("hello Grace\n");
    assertThat(error.getActual().getStringRepresentation()).isEqualTo("hi Grace\n");
  }

  @Test
  void whatIsHiddenStaysHidden() {
    AssertionFailedError failure =
        (AssertionFailedError) failure(engine(selectClass(AllCases.class)), "greeting: secret/3");
    assertThat(failure.getMessage()).contains("wrong answer").doesNotContain("Alan", "nobody");
    assertThat(failure.getExpected()).isNull();
    assertThat(failure.getActual()).isNull();
  }

  @Test
  void aBrokenExerciseIsAnIssueOfItsOwn() {
    EngineDiscoveryResults results = engine(selectClass(AllCases.class)).discover();
    assertThat(results.getDiscoveryIssues()).hasSize(1);
    DiscoveryIssue issue = results.getDiscoveryIssues().get(0);
    assertThat(issue.message()).contains("broken/exercise.yaml:1", "limits.time", "soon");
    assertThat(issue.source())
        .contains(
            FileSource.from(
                Path.of(EXERCISES, "broken/exercise.yaml").toFile(), FilePosition.from(1)));
    assertThat(failure(engine(selectClass(AllCases.class)), "broken cannot be read"))
        .hasMessage(issue.message());
  }

  @Test
  void aFolderThatIsNotThereIsOneClearSentence() {
    assertThat(failure(engine(selectClass(NoFolderCases.class)), "nowhere cannot be read"))
        .hasMessage("nowhere: is not a folder");
  }

  @Test
  void nothingHandedInFailsEachCase() {
    assertThat(
            names(
                EngineTestKit.engine(PySandboxTestEngine.ID)
                    .selectors(selectClass(NothingHandedInCases.class)),
                false))
        .hasSize(3);
  }

  @Test
  void foldersAndFilesCanBeSelected() {
    assertThat(names(engine(selectDirectory(EXERCISES + "/double")), true)).hasSize(2);
    assertThat(names(engine(selectUri(Path.of(EXERCISES, "double").toUri())), true)).hasSize(2);
    assertThat(names(engine(selectFile(EXERCISES + "/greeting/tests/sample/1.in")), true))
        .containsExactly("greeting: sample/1");
    assertThat(names(engine(selectFile(EXERCISES + "/greeting/tests/sample/1.in")), false))
        .isEmpty();
    assertThat(names(engine(selectFile(EXERCISES + "/double/tests/cases.yaml")), true)).hasSize(2);
    assertThat(names(engine(selectFile(EXERCISES + "/greeting/exercise.yaml")), false)).hasSize(2);
    assertThat(names(engine(selectClasspathResource("shipped/greeting")), false)).hasSize(1);
  }

  @Test
  void packagesAreSearchedForMarkedClasses() {
    EngineTestKit.Builder all = engine(selectPackage("io.github.pysandbox.junit.engine"));
    assertThat(names(all, true)).contains("double: cases/1", "greeting: sample/1");
  }

  @Test
  void otherClassesAndFoldersAreNoneOfItsBusiness() {
    assertThat(
            engine(selectClass(Unmarked.class), selectDirectory("src/test/java"))
                .discover()
                .getEngineDescriptor()
                .getChildren())
        .isEmpty();
  }

  @Test
  void everyNodeIsFoundByItsIdAlone() {
    TestDescriptor root = engine(selectClass(AllCases.class)).discover().getEngineDescriptor();
    for (TestDescriptor node : root.getDescendants()) {
      TestDescriptor again =
          engine(selectUniqueId(node.getUniqueId())).discover().getEngineDescriptor();
      Optional<? extends TestDescriptor> found =
          again.getDescendants().stream()
              .filter(other -> other.getUniqueId().equals(node.getUniqueId()))
              .findFirst();
      assertThat(found).as(node.getUniqueId().toString()).isPresent();
      assertThat(found.get().getDescendants()).hasSameSizeAs(node.getDescendants());
      assertThat(again.getDescendants().stream().filter(TestDescriptor::isTest))
          .hasSize((int) Math.max(1, tests(node)));
    }
  }

  private static long tests(TestDescriptor node) {
    return node.getDescendants().stream().filter(TestDescriptor::isTest).count();
  }

  @Test
  void sourcesLeadToTheCase() {
    TestDescriptor root = engine(selectClass(AllCases.class)).discover().getEngineDescriptor();
    assertThat(root.getDescendants()).allMatch(node -> node.getSource().isPresent());
    assertThat(node(root, "double: cases/2").getSource())
        .contains(
            FileSource.from(
                Path.of(EXERCISES, "double/tests/cases.yaml").toFile(), FilePosition.from(3)));
    assertThat(node(root, "greeting: sample/1").getSource())
        .contains(FileSource.from(Path.of(EXERCISES, "greeting/tests/sample/1.in").toFile()));
    assertThat(node(root, "Say hello").getSource())
        .contains(DirectorySource.from(Path.of(EXERCISES, "greeting").toFile()));
    assertThat(root.getChildren().iterator().next().getSource())
        .contains(ClassSource.from(AllCases.class.getName()));
  }

  private static TestDescriptor node(TestDescriptor root, String name) {
    return root.getDescendants().stream()
        .filter(node -> node.getDisplayName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void groupsAreTags() {
    TestDescriptor root = engine(selectClass(AllCases.class)).discover().getEngineDescriptor();
    assertThat(node(root, "greeting: secret/3").getTags())
        .containsExactly(TestTag.create("secret"));
    assertThat(node(root, "double: cases/2").getTags()).isEmpty();
    assertThat(
            names(
                engine(selectClass(AllCases.class)).filters(TagFilter.includeTags("sample")), true))
        .containsExactly("greeting: sample/1");
  }

  @Test
  void inParallelTheResultsAreTheSame() {
    EngineTestKit.Builder parallel =
        engine(selectClass(AllCases.class), selectClass(OneExerciseCases.class))
            .configurationParameter("pysandbox.execution.parallel.enabled", "true")
            .configurationParameter("pysandbox.execution.parallel.config.strategy", "fixed")
            .configurationParameter("pysandbox.execution.parallel.config.fixed.parallelism", "4");
    assertThat(names(parallel, true)).hasSize(5);
    assertThat(names(parallel, false)).hasSize(5);
  }
}
