package io.github.pysandbox.internal.engine.module;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compiled modules in a folder, one file each, shared by all processes of a user.
 *
 * <p>An entry is code that will run in this JVM outside any sandbox. So only entries that belong to
 * the user who runs it, and that nobody else may write, are read; each carries a digest of its
 * content. A file appears whole, by being renamed; the entries longest unused go when there are too
 * many. Whatever goes wrong here costs time, never a run.
 */
class ModuleCache {

  private static final String SUFFIX = ".module";
  private static final String PART = ".tmp";
  private static final Duration STALE = Duration.ofDays(1);
  private static final System.Logger LOGGER = System.getLogger("io.github.pysandbox");

  private final Path folder;
  private final long limit;
  private final Clock clock;

  /**
   * Create a cache.
   *
   * @param folder where entries are; made when first needed
   * @param limit how many bytes they may take in all; the newest one may take more
   * @param clock says when an entry is used
   */
  ModuleCache(Path folder, long limit, Clock clock) {
    this.folder = folder;
    this.limit = limit;
    this.clock = clock;
  }

  Path folder() {
    return folder;
  }

  /** Find an entry; one that cannot be used is passed over, with a line in the log. */
  Optional<CompiledModule> find(String key, String moduleDigest) {
    Path file = folder.resolve(key + SUFFIX);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      requireOurs(file);
      CompiledModule module = CacheEntry.decode(key, moduleDigest, Files.readAllBytes(file));
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return Optional.of(module);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      LOGGER.log(Level.INFO, "{0} is not used and made anew: {1}", file, e.getMessage());
      return Optional.empty();
    }
  }

  private void requireOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("it is no regular file");
    }
    UserPrincipal us = us();
    for (Path each : List.of(folder, file)) {
      if (!Files.getOwner(each).equals(us)) {
        throw new IOException(each + " belongs to " + Files.getOwner(each) + ", not to " + us);
      }
      if (isWritableByOthers(each)) {
        throw new IOException("others may write to " + each);
      }
    }
  }

  /** Whose files the JVM makes: asked of the file system, since names in it may be another's. */
  UserPrincipal us() throws IOException {
    Path probe = Files.createTempFile(folder, "owner", PART);
    try {
      return Files.getOwner(probe);
    } finally {
      Files.delete(probe);
    }
  }

  private static boolean isWritableByOthers(Path path) throws IOException {
    if (Files.getFileAttributeView(path, PosixFileAttributeView.class) == null) {
      return false;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
    return permissions.contains(PosixFilePermission.GROUP_WRITE)
        || permissions.contains(PosixFilePermission.OTHERS_WRITE);
  }

  /** Keep a module. Where that cannot be, a warning says so, and that is all. */
  void store(String key, CompiledModule module) {
    try {
      createFolder();
      Path part = Files.createTempFile(folder, key, PART);
      try {
        Files.write(part, CacheEntry.encode(key, module));
        Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
        Files.move(part, folder.resolve(key + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      deleteStaleParts();
      evict(folder.resolve(key + SUFFIX));
    } catch (IOException e) {
      LOGGER.log(
          Level.WARNING,
          "Compiled modules cannot be kept in {0}, so each JVM compiles them anew;"
              + " name another folder with moduleCache: {1}",
          folder,
          e.toString());
    }
  }

  private void createFolder() throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      if (Files.getFileAttributeView(parent, PosixFileAttributeView.class) == null) {
        Files.createDirectory(folder);
      } else {
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
    } catch (FileAlreadyExistsException e) {
      // Another one who wanted it may have been first; what it is then is looked at later.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  /** One file in the folder. */
  private record Kept(Path file, long size, FileTime used) {}

  /** The files whose names end so; those that another process takes away meanwhile are left out. */
  private List<Kept> kept(String suffix) throws IOException {
    List<Kept> kept = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(suffix)).toList()) {
        try {
          kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (NoSuchFileException gone) {
          LOGGER.log(Level.DEBUG, "{0} is gone", file);
        }
      }
    }
    return kept;
  }

  /** Delete what a process that was killed has left. */
  private void deleteStaleParts() throws IOException {
    Instant stale = clock.instant().minus(STALE);
    for (Kept part : kept(PART)) {
      if (part.used().toInstant().isBefore(stale)) {
        deleteUnlessInUse(part.file());
      }
    }
  }

  /** Delete the entries longest unused, until the rest fits; never the one just made. */
  private void evict(Path newest) throws IOException {
    List<Kept> entries = kept(SUFFIX);
    long total = entries.stream().mapToLong(Kept::size).sum();
    entries.removeIf(entry -> entry.file().equals(newest));
    entries.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file));
    for (Kept entry : entries) {
      if (total <= limit) {
        return;
      }
      deleteUnlessInUse(entry.file());
      total -= entry.size();
    }
  }

  private static void deleteUnlessInUse(Path file) throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (FileSystemException e) {
      // On Windows another process may be reading it; it goes the next time.
      LOGGER.log(Level.DEBUG, "{0} stays: {1}", file, e.getMessage());
    }
  }
}
