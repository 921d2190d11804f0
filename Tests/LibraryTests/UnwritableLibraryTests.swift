import Foundation
import GRDB
import News
import TestSupport
import Testing

@testable import Library

@Suite("A library that cannot be written")
struct UnwritableLibraryTests {
  @Test("is read as it is, where no log waits beside it")
  func reading() throws {
    let fixture = try LibraryFixture()
    try { _ = try fixture.open().store([.wire]) }()
    let schema = Schema.current
    let queue = try #require(schema.openForReading(fixture.path))
    #expect(try queue.read { try ArticlesTable.article(Article.wire.id, in: $0) }?.title == "Talks in Tokyo")
    #expect(!FileManager.default.fileExists(atPath: fixture.path + "-shm"))
  }

  @Test("is not read where it is of an earlier version, or none")
  func older() throws {
    let fixture = try LibraryFixture()
    try fixture.makeFolder()
    _ = FileManager.default.createFile(atPath: fixture.path, contents: nil)
    _ = try Schema(Array(Schema.migrations.prefix(20))).open(fixture.path)
    #expect(Schema.current.openForReading(fixture.path) == nil)
    #expect(Schema.current.openForReading(fixture.path + "x") == nil)
  }

  @Test("says why it cannot be written when it is to be changed")
  func refusing() throws {
    let fixture = try LibraryFixture()
    try { _ = try fixture.open().store([.wire]) }()
    let refusal = LibraryError(path: fixture.path, kind: .diskFull)
    let queue = try #require(Schema.current.openForReading(fixture.path))
    let library = Library(path: fixture.path, reading: queue, refusal: refusal)
    #expect(try library.summaries().count == 1 && !library.isWritable)
    #expect(try library.search(SearchQuery("ministers"), limit: 9).count == 1)
    #expect(throws: refusal) { try library.markRead(Article.wire.id) }
    #expect(throws: refusal) { try library.checkWritable() }
  }
}
