internal import Glibc
internal import News

/// The bytes of a file, never more than `ArticleFile.limit`, from regular files and standard input only.
enum FileBytes {
  static func read(_ path: String) throws(Refusal) -> [UInt8] {
    // A C string would end at a NUL and name another file.
    guard !path.isEmpty, !path.utf8.contains(0) else { throw Refusal(.missing) }
    try check(FileStatus(path))
    // Should a pipe have taken the file's place meanwhile, opening must not wait for its other end.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Refusal(systemError: errno) }
    defer { close(descriptor) }
    try check(FileStatus(descriptor: descriptor))
    return try drain(descriptor)
  }

  static func readStandardInput() throws(Refusal) -> [UInt8] { try drain(STDIN_FILENO) }

  private static func check(_ status: FileStatus) throws(Refusal) {
    switch status.type {
    case .regular: break
    case .folder: throw Refusal(.folder)
    case .other: throw Refusal(.notRegular)
    }
    guard status.size <= ArticleFile.limit else { throw Refusal(.tooLarge(limit: ArticleFile.limit)) }
  }

  /// Everything up to the end; the size a file states may be wrong, so the limit is kept here too.
  private static func drain(_ descriptor: Int32) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        try waitOut(errno, on: descriptor)
        continue
      }
      bytes += chunk[..<count]
      guard bytes.count <= ArticleFile.limit else { throw Refusal(.tooLarge(limit: ArticleFile.limit)) }
    }
  }

  private static func waitOut(_ code: Int32, on descriptor: Int32) throws(Refusal) {
    switch code {
    case EINTR: break
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, -1)
    default: throw Refusal(systemError: code)
    }
  }
}

/// What the system knows about a path.
struct FileStatus {
  enum FileType { case regular, folder, other }

  let type: FileType
  let size: Int

  /// Follows symbolic links.
  init(_ path: String) throws(Refusal) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Refusal(systemError: errno) }
    self.init(status)
  }

  init(descriptor: Int32) throws(Refusal) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Refusal(systemError: errno) }
    self.init(status)
  }

  private init(_ status: stat) {
    type =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .other
      }
    size = Int(status.st_size)
  }
}

extension Refusal {
  init(systemError code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self.init(.missing)
    case EISDIR: self.init(.folder)
    default: self.init(.unreadable(reason: String(cString: strerror(code))))
    }
  }
}
