package io.github.pysandbox.junit.engine;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.ClasspathResourceSelector;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.discovery.UriSelector;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/**
 * Finds what a selector means. Every node is found by its id, below the node that its id names; all
 * other selectors lead there.
 */
final class ExerciseSelectors implements SelectorResolver {

  private static final String CLASS = "class";
  private static final String FOLDER = "folder";
  private static final String EXERCISE = "exercise";
  private static final String PROBLEM = "problem";
  private static final String GROUP = "group";
  private static final String CASE = "case";

  private final UniqueId engine;
  private final Catalogs catalogs;
  private final Predicate<String> classNames;

  ExerciseSelectors(UniqueId engine, Catalogs catalogs, Predicate<String> classNames) {
    this.engine = engine;
    this.catalogs = catalogs;
    this.classNames = classNames;
  }

  @Override
  public Resolution resolve(ClassSelector selector, Context context) {
    Class<?> type = selector.getJavaClass();
    return Marker.isOn(type) && classNames.test(type.getName())
        ? top(context, CLASS, type.getName())
        : Resolution.unresolved();
  }

  @Override
  public Resolution resolve(DirectorySelector selector, Context context) {
    return directory(selector.getRawPath(), context);
  }

  @Override
  public Resolution resolve(FileSelector selector, Context context) {
    return file(selector.getRawPath(), context);
  }

  @Override
  public Resolution resolve(UriSelector selector, Context context) {
    return path(selector.getUri(), context);
  }

  @Override
  public Resolution resolve(ClasspathResourceSelector selector, Context context) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    URL resource = loader.getResource(selector.getClasspathResourceName());
    try {
      return resource == null ? Resolution.unresolved() : path(resource.toURI(), context);
    } catch (URISyntaxException e) {
      return Resolution.unresolved();
    }
  }

  private Resolution path(URI uri, Context context) {
    try {
      Path path = Path.of(uri);
      return Files.isDirectory(path)
          ? directory(path.toString(), context)
          : file(path.toString(), context);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Resolution.unresolved();
    }
  }

  private Resolution directory(String path, Context context) {
    return Files.isDirectory(Path.of(path)) && !catalogs.of(Path.of(path)).isEmpty()
        ? top(context, FOLDER, path)
        : Resolution.unresolved();
  }

  /** A file stands for the cases that are written in it, or for its exercise as a whole. */
  private Resolution file(String name, Context context) {
    Path file = Path.of(name).toAbsolutePath();
    for (Path up = file.getParent(); up != null; up = up.getParent()) {
      ExerciseFolder folder = catalogs.of(up);
      if (folder.catalog().exercises().size() == 1 && folder.catalog().problems().isEmpty()) {
        return inExercise(folder, file, context);
      }
    }
    return Resolution.unresolved();
  }

  private Resolution inExercise(ExerciseFolder folder, Path file, Context context) {
    if (folder.writtenIn(file).isEmpty()) {
      return top(context, FOLDER, folder.path().toString());
    }
    Exercise exercise = folder.writtenIn(file).get(0);
    UniqueId top = engine.append(FOLDER, folder.path().toString());
    Set<DiscoverySelector> cases = new LinkedHashSet<>();
    ids(top.append(EXERCISE, exercise.name()), exercise.root())
        .filter(id -> folder.isIn(scored(exercise, id), file))
        .forEach(id -> cases.add(selectUniqueId(id)));
    return Resolution.selectors(cases);
  }

  private static Stream<UniqueId> ids(UniqueId parent, Group group) {
    return Stream.concat(
        group.cases().stream().map(scored -> parent.append(CASE, scored.test().name())),
        group.groups().stream().flatMap(inner -> ids(parent.append(GROUP, inner.name()), inner)));
  }

  private static Group.ScoredCase scored(Exercise exercise, UniqueId id) {
    return exercise
        .cases()
        .filter(scored -> scored.test().name().equals(id.getLastSegment().getValue()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Resolution resolve(UniqueIdSelector selector, Context context) {
    UniqueId id = selector.getUniqueId();
    UniqueId.Segment last = id.getLastSegment();
    if (last.getType().equals(CLASS) || last.getType().equals(FOLDER)) {
      return top(context, last.getType(), last.getValue());
    }
    return context
        .addToParent(() -> selectUniqueId(id.removeLastSegment()), parent -> below(parent, id))
        .map(node -> Match.exact(node, () -> children(node.getUniqueId())))
        .map(Resolution::match)
        .orElse(Resolution.unresolved());
  }

  private Resolution top(Context context, String type, String value) {
    return context
        .addToParent(parent -> topDescriptor(parent, type, value))
        .map(node -> Match.exact(node, () -> children(node.getUniqueId())))
        .map(Resolution::match)
        .orElse(Resolution.unresolved());
  }

  private Optional<TestDescriptor> topDescriptor(TestDescriptor parent, String type, String value) {
    UniqueId id = parent.getUniqueId().append(type, value);
    return folder(id)
        .map(
            folder ->
                new ContainerDescriptor(
                    id,
                    type.equals(CLASS) ? value.substring(value.lastIndexOf('.') + 1) : value,
                    type.equals(CLASS) ? ClassSource.from(value) : folder.source()));
  }

  /** The folder that an id leads into. */
  private Optional<ExerciseFolder> folder(UniqueId id) {
    UniqueId.Segment top = id.getSegments().get(1);
    if (top.getType().equals(FOLDER)) {
      return Optional.of(catalogs.of(Path.of(top.getValue())));
    }
    return ReflectionSupport.tryToLoadClass(top.getValue())
        .toOptional()
        .filter(Marker::isOn)
        .map(catalogs::of);
  }

  private Optional<TestDescriptor> below(TestDescriptor parent, UniqueId id) {
    return folder(id).flatMap(folder -> below(folder, parent, id));
  }

  private static Optional<TestDescriptor> below(
      ExerciseFolder folder, TestDescriptor parent, UniqueId id) {
    String name = id.getLastSegment().getValue();
    return switch (id.getLastSegment().getType()) {
      case PROBLEM -> problem(folder, name).map(found -> broken(folder, found, id));
      case EXERCISE ->
          exercise(folder, id)
              .map(found -> new ContainerDescriptor(id, found.title(), folder.source(found)));
      case GROUP ->
          exercise(folder, id)
              .map(found -> new ContainerDescriptor(id, name, folder.source(found)));
      case CASE -> exercise(folder, id).flatMap(found -> testCase(folder, found, parent, id));
      default -> Optional.empty();
    };
  }

  private static TestDescriptor broken(ExerciseFolder folder, Problem problem, UniqueId id) {
    return new BrokenDescriptor(
        id,
        String.valueOf(Path.of(problem.file()).getName(0)),
        folder.source(problem),
        problem.toString());
  }

  private static Optional<TestDescriptor> testCase(
      ExerciseFolder folder, Exercise exercise, TestDescriptor parent, UniqueId id) {
    return group(exercise, parent.getUniqueId())
        .flatMap(
            group ->
                group.cases().stream()
                    .filter(own -> own.test().name().equals(id.getLastSegment().getValue()))
                    .findFirst()
                    .map(
                        scored ->
                            new CaseDescriptor(
                                id,
                                folder.source(exercise, scored),
                                exercise,
                                group,
                                scored,
                                folder.submission(exercise))));
  }

  private static Optional<Exercise> exercise(ExerciseFolder folder, UniqueId id) {
    String name = id.getSegments().get(2).getValue();
    return folder.catalog().exercises().stream()
        .filter(exercise -> exercise.name().equals(name))
        .findFirst();
  }

  /** The group that an id leads to: the outermost one where no segment names one. */
  private static Optional<Group> group(Exercise exercise, UniqueId id) {
    Optional<Group> group = Optional.of(exercise.root());
    for (UniqueId.Segment segment : id.getSegments().subList(3, id.getSegments().size())) {
      group =
          group.flatMap(
              outer ->
                  outer.groups().stream()
                      .filter(inner -> inner.name().equals(segment.getValue()))
                      .findFirst());
    }
    return group;
  }

  private static Optional<Problem> problem(ExerciseFolder folder, String text) {
    return folder.catalog().problems().stream()
        .filter(problem -> problem.toString().equals(text))
        .findFirst();
  }

  private Set<? extends DiscoverySelector> children(UniqueId id) {
    Set<DiscoverySelector> children = new LinkedHashSet<>();
    ids(id).forEach(child -> children.add(selectUniqueId(child)));
    return children;
  }

  private Stream<UniqueId> ids(UniqueId id) {
    ExerciseFolder folder = folder(id).orElseThrow();
    List<UniqueId.Segment> segments = id.getSegments();
    if (segments.size() == 2) {
      return Stream.concat(
          folder.catalog().exercises().stream().map(found -> id.append(EXERCISE, found.name())),
          folder.catalog().problems().stream().map(found -> id.append(PROBLEM, found.toString())));
    }
    return exercise(folder, id).flatMap(exercise -> group(exercise, id)).stream()
        .flatMap(
            group ->
                Stream.concat(
                    group.cases().stream().map(own -> id.append(CASE, own.test().name())),
                    group.groups().stream().map(inner -> id.append(GROUP, inner.name()))));
  }
}
