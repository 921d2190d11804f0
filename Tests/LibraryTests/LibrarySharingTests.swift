import Foundation
import Library
import News
import TestSupport
import Testing

@Suite struct LibrarySharingTests {
  let fixture: LibraryFixture

  init() throws { fixture = try LibraryFixture() }

  @Test func manyFirstStartsAtOnceMakeOneLibrary() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask { _ = try fixture.open().store([Article(text: "Article \(number).")]) }
      }
      try await group.waitForAll()
    }
    #expect(try fixture.open().summaries().count == 8)
  }

  @Test func twoCopiesWriteAtOnceAndLoseNothing() async throws {
    let copies = [try fixture.open(), try fixture.open()]
    _ = try copies[0].store([.wire, .monitor])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, copy) in copies.enumerated() {
        group.addTask {
          for round in 0..<40 {
            _ = try copy.keep(.both)
            _ = try copy.store([Article(text: "Article \(number) \(round).")])
            _ = try copy.bookmarks()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try copies[0].bookmarks().count == 80)
    #expect(try copies[1].bookmarks() == copies[0].bookmarks())
    #expect(try copies[1].summaries().count == 82)
    let integrity: String? = try fixture.value("PRAGMA integrity_check")
    #expect(integrity == "ok")
  }

  @Test func whatOneCopyKeepsTheOtherSees() throws {
    let first = try fixture.open()
    let second = try fixture.open()
    let kept = try first.keep(.both, storing: [.wire, .monitor])
    #expect(try second.bookmarks() == [kept])
    try second.removeBookmark(kept.id)
    #expect(try first.bookmarks().isEmpty)
  }
}
