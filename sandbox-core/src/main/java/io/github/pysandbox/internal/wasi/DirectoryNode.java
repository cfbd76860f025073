package io.github.pysandbox.internal.wasi;

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

  /** Trees, since a hash table stays large when its entries are gone. */
  private final Map<String, Long> numbers = new TreeMap<>();

  private final SortedMap<Long, Entry> entries = new TreeMap<>();
  private @Nullable DirectoryNode parent;
  private long next;

  DirectoryNode(long inode, @Nullable DirectoryNode parent, boolean writable, long time) {
    super(inode, writable, time);
    this.parent = parent;
  }

  /** The directory above; the root's is itself, as in POSIX, so that no path leads out. */
  DirectoryNode parent() {
    return parent == null ? this : parent;
  }

  void parent(DirectoryNode moved) {
    this.parent = moved;
  }

  /** How many directories are above. */
  int depth() {
    int depth = 0;
    for (DirectoryNode at = this; at.parent != null; at = at.parent) {
      depth++;
    }
    return depth;
  }

  /** How many directories are below, one in the other. */
  int height() {
    int height = 0;
    for (Entry entry : entries.values()) {
      if (entry.node() instanceof DirectoryNode directory) {
        height = Math.max(height, directory.height() + 1);
      }
    }
    return height;
  }

  boolean isWithin(DirectoryNode other) {
    DirectoryNode at = this;
    while (at != other && at.parent != null) {
      at = at.parent;
    }
    return at == other;
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
