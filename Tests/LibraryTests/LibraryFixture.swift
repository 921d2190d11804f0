import Foundation
import GRDB
import Library
import News
import TestSupport

/// A library in a folder of its own.
struct LibraryFixture {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("data/library.sqlite")
  }

  func open() throws -> Library { try Library(path: path) }

  /// The folder the library will be in, for a test that puts a file there first.
  func makeFolder() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("data"), withIntermediateDirectories: true)
  }

  /// What `sql` gives on a connection of its own.
  func value<Value: DatabaseValueConvertible>(_ sql: String) throws -> Value? {
    try DatabaseQueue(path: path).read { try Value.fetchOne($0, sql: sql) }
  }
}

extension Article {
  static let wire = Article(
    title: "Talks in Tokyo", outlet: Outlet(name: "Pacific Wire"), published: PublicationDate("2024-07-28"),
    byline: "A. Writer", url: "https://pacific-wire.example.org/talks", language: "en", event: "Tokyo talks",
    text: "The ministers met.\n\nThey said “no”.")
  static let monitor = Article(
    title: "Ministers meet", outlet: Outlet(name: "Strait Monitor"), published: PublicationDate("2024-07-29"),
    event: "tokyo-talks", text: "They met. “No,” they said.")
  static let plain = Article(text: "Nobody knows who wrote this, and when.")
}

extension BookmarkDraft {
  static let both = BookmarkDraft(
    kind: "altered quote", left: Passage(TextRange(31, 33), of: .wire),
    right: Passage(TextRange(11, 13), of: .monitor),
    reason: "one word", note: "compare „these“ 記", tags: ["asia", "quotes"])
}
