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
    guard try hasMore() else { return nil }
    var line = Line.whole([])
    while try hasMore() {
      let end = buffer[unread].firstIndex(of: UInt8(ascii: "\n"))
      line.append(buffer[unread.lowerBound..<(end ?? unread.upperBound)], limit: limit)
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { break }
    }
    return line
  }

  /// Whether a byte is left, after reading where need be.
  private mutating func hasMore() throws(SystemFailure) -> Bool {
    if unread.isEmpty { try fill() } else { true }
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

extension LineReader.Line {
  /// Adds a piece, and cuts the line off once it is longer than `limit`.
  fileprivate mutating func append(_ piece: ArraySlice<UInt8>, limit: Int) {
    guard case .whole(var bytes) = self else { return }
    // So that `bytes` is not shared, and grows in place.
    self = .whole([])
    if bytes.count + piece.count <= limit {
      bytes += piece
      self = .whole(bytes)
    } else {
      self = .tooLong(Array((bytes + piece.prefix(LineReader.opening)).prefix(LineReader.opening)))
    }
  }
}

/// What the system said when it refused, as its number.
struct SystemFailure: Error, Equatable {
  let number: Int32

  init(_ number: Int32) { self.number = number }
}
