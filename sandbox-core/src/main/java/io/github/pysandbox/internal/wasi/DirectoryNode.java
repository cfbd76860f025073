package io.github.pysandbox.internal.wasi;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A directory in memory.
 *
 * <p>Entries are numbered as they come, so that a listing can go on where it stopped whatever was
 * added or removed meanwhile, and is the same in every run.
 */
final class DirectoryNode extends Node {

  /** One name in a directory. */
  record Entry(String name, Node node) {}

  private final @Nullable DirectoryNode parent;
  private final int depth;
  private final Map<String, Long> numbers = new HashMap<>();
  private final SortedMap<Long, Entry> entries = new TreeMap<>();
  private long next;

  DirectoryNode(long inode, @Nullable DirectoryNode parent, boolean writable, long time) {
    super(inode, writable, time);
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  /** The directory above; the root's is itself, as in POSIX, so that no path leads out. */
  DirectoryNode parent() {
    return parent == null ? this : parent;
  }

  int depth() {
    return depth;
  }

  @Nullable Node find(String name) {
    Long number = numbers.get(name);
    return number == null ? null : entryAt(number).node();
  }

  private Entry entryAt(long number) {
    Entry entry = entries.get(number);
    if (entry == null) {
      throw new IllegalStateException("a name without an entry");
    }
    return entry;
  }

  void put(String name, Node node) {
    remove(name);
    numbers.put(name, next);
    entries.put(next, new Entry(name, node));
    next++;
  }

  void remove(String name) {
    Long number = numbers.remove(name);
    if (number != null) {
      entries.remove(number);
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The entries from a number on, by number. */
  SortedMap<Long, Entry> entriesFrom(long number) {
    return entries.tailMap(number);
  }

  @Override
  FileType type() {
    return FileType.DIRECTORY;
  }

  @Override
  long size() {
    return 0;
  }
}
