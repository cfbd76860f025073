package io.github.pysandbox;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Copies maps of file contents, sorted by path, so that nobody shares a mutable array. */
final class FileContents {

  private FileContents() {}

  static SortedMap<String, byte[]> copyOf(Map<String, byte[]> files) {
    SortedMap<String, byte[]> copy = new TreeMap<>();
    files.forEach((path, content) -> copy.put(path, content.clone()));
    return Collections.unmodifiableSortedMap(copy);
  }
}
