import Foundation

/// The lines of an open file, read piece by piece as they come; no line is kept that is longer than the limit.
struct LineReader {
  enum Line: Equatable {
    case whole([UInt8])
    /// The line is longer than the limit; its opening, for the `id` that may stand there.
    case tooLong([UInt8])
  }

  /// The longest line in bytes: some thousand pages of text.
  static let limit = 16 << 20
  /// What is kept of a line beyond it.
  static let opening = 4 << 10

  private let descriptor: Int32
  private let limit: Int
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  private var unread = 0..<0
  private var atEnd = false

  init(_ descriptor: Int32, limit: Int = LineReader.limit) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line without its line end, or nil at the end of the file.
  mutating func next() throws(SystemFailure) -> Line? {
    var line: [UInt8] = []
    var length = 0
    while true {
      if unread.isEmpty, try !fill() { return length == 0 ? nil : finish(line, length) }
      let end = buffer[unread].firstIndex(of: UInt8(ascii: "\n"))
      let piece = buffer[unread.lowerBound..<(end ?? unread.upperBound)]
      length += piece.count + (end == nil ? 0 : 1)
      if length <= limit {
        line += piece
      } else if line.count > Self.opening {
        line = Array(line.prefix(Self.opening))
      }
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { return finish(line, length) }
    }
  }

  private func finish(_ line: [UInt8], _ length: Int) -> Line {
    length <= limit ? .whole(line) : .tooLong(line)
  }

  /// Reads what is there; false at the end of the file.
  private mutating func fill() throws(SystemFailure) -> Bool {
    guard !atEnd else { return false }
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFailure(errno) }
      unread = 0..<count
      atEnd = count == 0
      return count > 0
    }
  }
}

/// What the system said when it refused, as its number.
struct SystemFailure: Error, Equatable {
  let number: Int32

  init(_ number: Int32) { self.number = number }
}
