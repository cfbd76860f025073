package io.github.pysandbox.internal.wasi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The file system of one run: a tree on the heap, bounded in every direction, that knows nothing of
 * the host's.
 *
 * <p>There are no links of any kind, so a path names one node and never leads out: {@code ..} above
 * the root is the root.
 */
public final class GuestFiles {

  /**
   * The time of everything that was there before the run: no time of the host's shows, and ZIP
   * archives, which start in 1980, can hold it. In nanoseconds since 1970.
   */
  static final long INITIAL_TIME = 946_684_800_000_000_000L; // 2000-01-01

  /** Where {@link #addNullDevice} puts it. */
  public static final String NULL_DEVICE = "dev/null";

  /** The name of the root among directories. */
  public static final String ROOT = ".";

  private static final int MAX_NODES = 16_384;
  private static final int MAX_DEPTH = 64;
  private static final int MAX_NAME = 255;
  private static final int MAX_PATH = 4_096;

  /** What a node with the longest name costs the host beyond its content. */
  private static final int NODE_COST = 1_024;

  private final Budget budget;
  private final DirectoryNode root;
  private long inodes = 1;
  private int nodes = 1;

  /**
   * Create an empty tree whose root the guest cannot change.
   *
   * @param budget what files may cost
   */
  public GuestFiles(Budget budget) {
    this(budget, false);
  }

  /**
   * Create an empty tree.
   *
   * @param budget what files may cost
   * @param writable whether the guest may change what is in the root
   */
  public GuestFiles(Budget budget, boolean writable) {
    this.budget = budget;
    this.root = new DirectoryNode(1, null, writable, INITIAL_TIME);
  }

  /**
   * Make a top-level directory before the run.
   *
   * @param name its name
   * @param writable whether the guest may change what is in it
   */
  public void addDirectory(String name, boolean writable) {
    root.put(name, new DirectoryNode(++inodes, root, writable, INITIAL_TIME));
    nodes++;
  }

  /** Make {@code /dev/null} before the run. */
  public void addNullDevice() {
    DirectoryNode devices = new DirectoryNode(++inodes, root, false, INITIAL_TIME);
    root.put("dev", devices);
    devices.put("null", new NullFile(++inodes, INITIAL_TIME, budget));
    nodes += 2;
  }

  /**
   * Put a file into the tree before the run, with the directories it needs.
   *
   * @param directory a top-level directory, or {@value #ROOT}
   * @param path relative to it, with {@code /}
   * @param content shared, never changed
   * @throws IllegalArgumentException if the tree allows no such file, saying why
   */
  public void addFile(String directory, String path, byte[] content) {
    try {
      String[] parts = path.split("/", -1);
      DirectoryNode parent = (DirectoryNode) required(root, directory);
      for (int i = 0; i < parts.length - 1; i++) {
        parent = directoryIn(parent, parts[i]);
      }
      Place place = new Place(parent, parts[parts.length - 1]);
      if (parent.find(place.name()) instanceof DirectoryNode) {
        throw new WasiFailure(Errno.ISDIR);
      }
      parent.put(place.name(), newFile(place, content, INITIAL_TIME));
    } catch (WasiFailure e) {
      throw new IllegalArgumentException("file " + path + " cannot be: " + e.errno(), e);
    }
  }

  private DirectoryNode directoryIn(DirectoryNode parent, String name) throws WasiFailure {
    Node found = parent.find(name);
    if (found == null) {
      return createDirectory(new Place(parent, name), INITIAL_TIME);
    }
    return directory(found);
  }

  /**
   * Collect the files below a directory.
   *
   * @param directory a top-level directory, or {@value #ROOT}
   * @return contents by path relative to it, sorted; copies
   */
  public SortedMap<String, byte[]> contents(String directory) {
    SortedMap<String, byte[]> result = new TreeMap<>();
    if (new Place(root, directory).find() instanceof DirectoryNode start) {
      collect("", start, result);
    }
    return result;
  }

  private static void collect(String prefix, DirectoryNode from, Map<String, byte[]> into) {
    for (DirectoryNode.Entry entry : from.entriesFrom(0).values()) {
      String path = prefix + entry.name();
      if (entry.node() instanceof FileNode file) {
        into.put(path, file.content());
      } else if (entry.node() instanceof DirectoryNode directory) {
        collect(path + "/", directory, into);
      }
    }
  }

  DirectoryNode root() {
    return root;
  }

  Budget budget() {
    return budget;
  }

  /** A name in a directory, whether something has that name or not. */
  record Place(DirectoryNode parent, String name) {

    @Nullable Node find() {
      return name.equals(".") ? parent : parent.find(name);
    }

    Node required() throws WasiFailure {
      Node node = find();
      if (node == null) {
        throw new WasiFailure(Errno.NOENT);
      }
      return node;
    }
  }

  static void checkLength(int path) throws WasiFailure {
    if (path > MAX_PATH) {
      throw new WasiFailure(Errno.NAMETOOLONG);
    }
  }

  /** Walk a path up to its last part, whose name {@code .} stands for the directory itself. */
  Place resolve(DirectoryNode start, byte[] rawPath) throws WasiFailure {
    if (rawPath.length == 0) {
      throw new WasiFailure(Errno.NOENT);
    }
    String path = decode(rawPath);
    if (path.indexOf('\0') >= 0) {
      throw new WasiFailure(Errno.INVAL);
    }
    DirectoryNode directory = path.startsWith("/") ? root : start;
    String[] parts = path.split("/+", -1);
    String last = ".";
    for (int i = 0; i < parts.length; i++) {
      directory = descend(directory, last);
      last = parts[i].isEmpty() ? "." : checkedName(parts[i]);
      if (last.equals("..")) {
        directory = directory.parent();
        last = ".";
      }
    }
    return new Place(directory, last);
  }

  /** Strictly: with replacements, different names would become one. */
  private static String decode(byte[] path) throws WasiFailure {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(path)).toString();
    } catch (CharacterCodingException e) {
      throw new WasiFailure(Errno.ILSEQ);
    }
  }

  private static DirectoryNode descend(DirectoryNode from, String name) throws WasiFailure {
    return name.equals(".") ? from : directory(required(from, name));
  }

  private static Node required(DirectoryNode in, String name) throws WasiFailure {
    return new Place(in, name).required();
  }

  static DirectoryNode directory(Node node) throws WasiFailure {
    if (node instanceof DirectoryNode directory) {
      return directory;
    }
    throw new WasiFailure(Errno.NOTDIR);
  }

  private static String checkedName(String name) throws WasiFailure {
    if (name.length() > MAX_NAME) {
      throw new WasiFailure(Errno.NAMETOOLONG);
    }
    return name;
  }

  DirectoryNode createDirectory(Place place, long time) throws WasiFailure {
    requireFree(place);
    reserveNode(place);
    DirectoryNode made =
        new DirectoryNode(++inodes, place.parent(), place.parent().writable(), time);
    place.parent().put(place.name(), made);
    place.parent().modified(time);
    return made;
  }

  FileNode createFile(Place place, long time) throws WasiFailure {
    requireFree(place);
    FileNode made = newFile(place, new byte[0], time);
    place.parent().put(place.name(), made);
    place.parent().modified(time);
    return made;
  }

  private FileNode newFile(Place place, byte[] content, long time) throws WasiFailure {
    reserveNode(place);
    return new FileNode(++inodes, content, place.parent().writable(), time, budget);
  }

  private static void requireFree(Place place) throws WasiFailure {
    if (place.find() != null) {
      throw new WasiFailure(Errno.EXIST);
    }
  }

  private void reserveNode(Place place) throws WasiFailure {
    if (place.parent().depth() >= MAX_DEPTH) {
      throw new WasiFailure(Errno.NAMETOOLONG);
    }
    if (nodes >= MAX_NODES || !budget.tryReserve(NODE_COST)) {
      throw new WasiFailure(Errno.NOSPC);
    }
    nodes++;
  }

  void removeFile(Place place, long time) throws WasiFailure {
    place.parent().requireWritable();
    if (!(place.required() instanceof FileNode file)) {
      throw new WasiFailure(Errno.ISDIR);
    }
    forget(place, time);
    file.unnamed();
  }

  void removeDirectory(Place place, long time) throws WasiFailure {
    DirectoryNode directory = directory(place.required());
    if (place.name().equals(".")) {
      throw new WasiFailure(Errno.INVAL);
    }
    place.parent().requireWritable();
    if (!directory.isEmpty()) {
      throw new WasiFailure(Errno.NOTEMPTY);
    }
    forget(place, time);
  }

  private void forget(Place place, long time) {
    place.parent().remove(place.name());
    place.parent().modified(time);
    budget.release(NODE_COST);
    nodes--;
  }

  void rename(Place from, Place to, long time) throws WasiFailure {
    Node moved = from.required();
    from.parent().requireWritable();
    to.parent().requireWritable();
    Node replaced = to.find();
    if (moved == replaced) {
      return;
    }
    if (from.name().equals(".") || to.name().equals(".")) {
      throw new WasiFailure(Errno.INVAL);
    }
    if (moved instanceof DirectoryNode directory) {
      checkMove(directory, to.parent());
    }
    if (replaced != null) {
      makeRoom(to, moved, replaced, time);
    }
    from.parent().remove(from.name());
    to.parent().put(to.name(), moved);
    if (moved instanceof DirectoryNode directory) {
      directory.parent(to.parent());
    }
    from.parent().modified(time);
    to.parent().modified(time);
  }

  private static void checkMove(DirectoryNode moved, DirectoryNode to) throws WasiFailure {
    if (to.isWithin(moved)) {
      throw new WasiFailure(Errno.INVAL);
    }
    if (to.depth() + 1 + moved.height() > MAX_DEPTH) {
      throw new WasiFailure(Errno.NAMETOOLONG);
    }
  }

  private void makeRoom(Place to, Node moved, Node replaced, long time) throws WasiFailure {
    if (replaced instanceof DirectoryNode && moved instanceof FileNode) {
      throw new WasiFailure(Errno.ISDIR);
    }
    if (replaced instanceof FileNode && moved instanceof DirectoryNode) {
      throw new WasiFailure(Errno.NOTDIR);
    }
    if (replaced instanceof DirectoryNode) {
      removeDirectory(to, time);
    } else {
      removeFile(to, time);
    }
  }
}
