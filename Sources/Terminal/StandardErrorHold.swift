import Glibc

/// Keeps what is written to standard error while the screen is in use, and lets it out afterwards.
///
/// A library's warning would tear the picture, and a crash's last words would vanish with the alternate screen.
/// Standard error that does not lead to a terminal is left alone.
enum StandardErrorHold {
  // Read by the crash handler, see `CrashGuard`.
  nonisolated(unsafe) private static var original: Int32 = -1
  nonisolated(unsafe) private static var kept: Int32 = -1
  nonisolated(unsafe) private static let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4096)

  static func begin() {
    guard original < 0, isatty(STDERR_FILENO) == 1, let file = unnamedFile() else { return }
    buffer.initialize(repeating: 0)
    original = dup(STDERR_FILENO)
    guard original >= 0 else {
      close(file)
      return
    }
    _ = fcntl(original, F_SETFD, FD_CLOEXEC)
    kept = file
    dup2(file, STDERR_FILENO)
  }

  /// Lets out what was kept. Safe in a signal handler.
  static func end() {
    guard original >= 0 else { return }
    dup2(original, STDERR_FILENO)
    close(original)
    original = -1
    lseek(kept, 0, SEEK_SET)
    var before: UInt8 = 0
    while true {
      let count = read(kept, buffer.baseAddress, buffer.count)
      guard count > 0 else { break }
      for index in 0..<count {
        let byte = buffer[index]
        if isControl(byte, after: before) { buffer[index] = UInt8(ascii: "?") }
        before = byte
      }
      _ = write(STDERR_FILENO, buffer.baseAddress, count)
    }
    close(kept)
    kept = -1
  }

  /// C0 but for line end and tab, and the second byte of a C1 control in UTF-8.
  private static func isControl(_ byte: UInt8, after before: UInt8) -> Bool {
    if byte < 0x20 || byte == 0x7F { return byte != 0x0A && byte != 0x09 }
    return before == 0xC2 && byte < 0xA0
  }

  private static func unnamedFile() -> Int32? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/diptych-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return nil }
    unlink(path)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }
}
