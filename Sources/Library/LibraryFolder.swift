internal import Glibc
internal import News

/// The folder a library is in: made when needed, for its owner alone, and locked while the library is opened.
struct LibraryFolder {
  private let path: String
  private let library: String

  /// Makes the folder of the library at `library`, and the empty file, where they are missing.
  init(of library: String) throws {
    guard !library.isEmpty, !library.utf8.contains(0) else {
      throw LibraryError(path: library, kind: .unreachable(reason: "No such file or directory"))
    }
    self.library = library
    path = Self.parent(of: library)
    try Self.make(path)
  }

  /// Runs `body` while no other copy of the program opens a library of this folder: two that make the same
  /// tables at the same time would get in each other's way.
  func locked<Value>(_ body: () throws -> Value) throws -> Value {
    let descriptor = try Self.check(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    defer { close(descriptor) }
    try Self.lock(descriptor)
    try makeFile()
    try checkFile()
    return try body()
  }

  /// Waits for the lock, but not for ever.
  private static func lock(_ descriptor: Int32) throws {
    for _ in 0..<1000 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { return try fail(errno) }
      usleep(10_000)
    }
    try fail(EBUSY)
  }

  /// An empty file that only its owner may read; SQLite takes it as a new database.
  private func makeFile() throws {
    let descriptor = open(library, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EEXIST {
      let code = errno
      if access(library, F_OK) != 0 { try Self.fail(code) }
    }
  }

  private func checkFile() throws {
    var status = stat()
    try Self.check(stat(library, &status))
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      // SQLite would read it, and leave files of its own beside it.
      if access(library, W_OK) != 0 { throw LibraryError(path: library, kind: .readOnly) }
    case S_IFDIR: try Self.fail(EISDIR)
    default: throw LibraryError(path: library, kind: .notALibrary)
    }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func make(_ path: String) throws {
    var status = stat()
    if stat(path, &status) == 0 { return }
    let above = parent(of: path)
    if above != path, !path.isEmpty { try make(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { return try fail(errno) }
    sync(above)
  }

  /// Writes the folder's list of names to the disk.
  private static func sync(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  @discardableResult
  private static func check(_ result: Int32) throws -> Int32 {
    if result < 0 { try fail(errno) }
    return result
  }

  private static func fail(_ code: Int32) throws { throw SystemError(code: code) }
}

/// A refusal of the system, by its number.
struct SystemError: Error {
  let code: Int32

  var kind: LibraryError.Kind {
    switch code {
    case EBUSY: .busy
    case ENOSPC, EDQUOT: .diskFull
    case EROFS: .readOnly
    default: .unreachable(reason: String(cString: strerror(code)))
    }
  }
}
