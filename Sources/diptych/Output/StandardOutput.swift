import Foundation

/// The one way to standard output: bytes go out at once, and the program ends quietly when nobody reads them.
enum StandardOutput {
  /// Writes all of `bytes`.
  ///
  /// Once the reader has gone away (`diptych … | head`) there is nothing left to do: the program ends with 0.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR {
        ErrorWords.end(with: CommandFailure.output(SystemFailure(errno)))
      }
    }
  }

  /// Writes `text` as it is.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes `bytes` and a line end.
  static func writeLine(_ bytes: [UInt8]) { write(bytes + [UInt8(ascii: "\n")]) }
}
