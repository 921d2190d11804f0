import GRDB
import Library
import News
import TestSupport
import Testing

@Suite struct LibraryBookmarksTests {
  let fixture: LibraryFixture
  let library: Library

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
  }

  @Test func aBookmarkComesBackWhole() throws {
    let kept = try library.keep(.both, storing: [.wire, .monitor])
    #expect(kept.draft == .both)
    #expect(try fixture.open().bookmarks() == [kept])
    #expect(try library.article(Article.monitor.id) != nil)
  }

  @Test func oneSideIsEnough() throws {
    var draft = BookmarkDraft.both
    draft.left = nil
    let kept = try library.keep(draft, storing: [.monitor])
    #expect(try library.bookmarks() == [kept])
    #expect(try library.bookmarks().first?.draft.left == nil)
  }

  @Test func theLatestStandsFirst() throws {
    let ids = try (0..<3).map { _ in try library.keep(.both, storing: [.wire, .monitor]).id }
    #expect(try library.bookmarks().map(\.id) == ids.reversed())
  }

  @Test func aTagIsStoredOnce() throws {
    var draft = BookmarkDraft.both
    draft.tags = ["b", "a", "b", ""]
    #expect(try library.keep(draft, storing: [.wire, .monitor]).draft.tags == ["b", "a"])
    #expect(try library.bookmarks().first?.draft.tags == ["b", "a"])
  }

  @Test func aFailedKeepLeavesNothingBehind() throws {
    #expect(throws: LibraryError.self) { try library.keep(.both, storing: [.wire]) }
    #expect(try library.bookmarks().isEmpty)
    #expect(try library.summaries().isEmpty)
  }

  @Test func removingTakesPassagesAndTagsAlong() throws {
    let kept = try library.keep(.both, storing: [.wire, .monitor])
    try library.removeBookmark(kept.id)
    try library.removeBookmark(kept.id)
    #expect(try library.bookmarks().isEmpty)
    #expect(try fixture.value("SELECT count(*) FROM passages") == 0)
    #expect(try fixture.value("SELECT count(*) FROM tags") == 0)
    #expect(try library.keep(.both).id > kept.id)
  }

  @Test func anArticleInUseCannotBeDeleted() throws {
    _ = try library.keep(.both, storing: [.wire, .monitor])
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: "DELETE FROM articles") }
    }
    #expect(try library.summaries().count == 2)
  }

  @Test func aBookmarkOutlivesTheTextItWasTakenFrom() throws {
    let kept = try library.keep(.both, storing: [.wire, .monitor])
    _ = try library.store([Article(title: "New", url: Article.wire.url, text: "New.")])
    #expect(try library.bookmarks() == [kept])
  }

  @Test func whatIsKeptIsInTheFilesBeforeTheLibraryIsClosed() throws {
    let kept = try library.keep(.both, storing: [.wire, .monitor])
    // What a program that is killed now leaves behind, as another one finds it.
    let copy = try fixture.folder.copy("data", to: "copy")
    #expect(try Library(path: copy + "/library.sqlite").bookmarks() == [kept])
  }

  @Test func anyTextIsKeptAsItIs() throws {
    var numbers = SeededNumbers(seed: 8)
    _ = try library.store([.wire])
    for _ in 0..<100 {
      var draft = BookmarkDraft(kind: "passage", left: Passage(TextRange(0, 3), of: .wire), right: nil)
      draft.note = HostileText.text(of: 60, using: &numbers).filter { $0 != "\0" }
      let kept = try library.keep(draft)
      #expect(try library.bookmarks().first { $0.id == kept.id } == kept)
    }
  }
}
