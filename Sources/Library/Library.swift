internal import Foundation
internal import GRDB
public import News

/// The reader's articles, bookmarks and read marks in one SQLite file.
///
/// What a method has stored is on the disk when it returns, also if the machine loses power then. Any number of
/// libraries, in this program or in others, may have the file open: readers never wait, and writers wait for
/// each other. One that cannot be written can be read all the same, if it is of this version.
public final class Library: Sendable {
  /// Where the file is.
  public let path: String
  private let pool: any DatabaseWriter
  /// Why it cannot be written.
  private let refusal: LibraryError?

  /// Opens the library at `path`, and makes it and its folder where there is none.
  public convenience init(path: String) throws(LibraryError) {
    try self.init(path: path, schema: .current)
  }

  init(path: String, schema: Schema) throws(LibraryError) {
    self.path = path
    do throws(LibraryError) {
      pool = try translating(path) {
        let folder = try LibraryFolder(of: path)
        return try folder.locked { try schema.open(path) }
      }
      refusal = nil
    } catch {
      guard error.isOfWriting, let queue = schema.openForReading(path) else { throw error }
      pool = queue
      refusal = error
    }
  }

  /// A library that is read where it cannot be written.
  init(path: String, reading queue: DatabaseQueue, refusal: LibraryError) {
    self.path = path
    self.refusal = refusal
    pool = queue
  }

  /// Whether it can be changed, and not only be read.
  public var isWritable: Bool { refusal == nil }

  /// Throws why it cannot be changed, before anything is done for nothing.
  public func checkWritable() throws(LibraryError) {
    if let refusal { throw refusal }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    try translating(path) { try pool.read(body) }
  }

  /// Everything in `body`, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    try checkWritable()
    return try translating(path) { try pool.write(body) }
  }

  /// A number that is another once anybody else has changed the file: another process, or another `Library` of this one.
  ///
  /// What this library writes itself does not change it. Reads no page of the file.
  ///
  /// Source: SQLite, "PRAGMA data_version".
  public func versionOfOthers() throws(LibraryError) -> Int64 {
    try translating(path) {
      try pool.writeWithoutTransaction { db in try Int64.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
    }
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  static var now: Int64 { Int64(Date().timeIntervalSince1970) }
}

extension LibraryError {
  /// Whether what it tells of may leave the file readable.
  fileprivate var isOfWriting: Bool {
    switch kind {
    case .readOnly, .diskFull, .unreachable: true
    default: false
    }
  }
}
