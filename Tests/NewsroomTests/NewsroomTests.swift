import Comparing
import Foundation
import News
import TestSupport
import Testing

@testable import Newsroom

@Suite struct NewsroomTests {
  let folder: TemporaryFolder
  let newsroom: Newsroom
  let library: URL

  init() throws {
    folder = try TemporaryFolder()
    library = folder.url.appendingPathComponent("data/library.sqlite")
    newsroom = Newsroom(library: library)
    try folder.write("---\ntitle: A\nevent: Talks\npublished: 2024-07-28\n---\nFirst report.", to: "a.md")
    try folder.write("---\ntitle: B\nevent: talks\npublished: 2024-07-27\n---\nOther report.", to: "b.md")
    try folder.write("No title.\nNo event.", to: "c.txt")
  }

  private var hasLibrary: Bool { FileManager.default.fileExists(atPath: library.path) }

  private func draft(_ article: Article) -> BookmarkDraft {
    BookmarkDraft(kind: "passage", left: Passage(TextRange(0, 5), of: article), right: nil)
  }

  @Test func filesAreComparedWithoutALibrary() throws {
    let articles = try [folder.path("a.md"), folder.path("b.md")].map(newsroom.find)
    let comparison = try newsroom.compare(articles[0].id, articles[1].id)
    #expect(comparison.articles.left == articles[0])
    #expect(comparison.articles.right == articles[1])
    #expect(try newsroom.compareAll(articles.map(\.id)).articles == articles)
    _ = try newsroom.events()
    _ = try newsroom.articles()
    _ = try newsroom.bookmarks()
    try newsroom.markRead(articles[0].id)
    #expect(!hasLibrary)
  }

  @Test func aBadFileOfAFolderIsNamedAndTheRestIsOpened() throws {
    try folder.write("\u{7F}ELF\0\0\0\0", to: "d.txt")
    let opened = try newsroom.open(folder: folder.url.path)
    #expect(opened.articles.count == 3)
    #expect(opened.failures.map(\.path).allSatisfy { $0.hasSuffix("d.txt") })
    #expect(opened.failures.count == 1)
  }

  @Test func aFolderWithoutAReadableFileIsRefused() throws {
    let other = try TemporaryFolder()
    try other.write("", to: "empty.txt")
    #expect(throws: ArticleFileError.self) { try newsroom.open(folder: other.url.path) }
  }

  @Test func heldAndStoredArticlesAreListedTogether() throws {
    _ = try newsroom.importPaths([folder.path("a.md")])
    _ = try [folder.path("a.md"), folder.path("b.md"), folder.path("c.txt")].map(newsroom.find)
    #expect(try newsroom.articles().map(\.name) == ["A", "B", "No title."])
    let events = try newsroom.events()
    #expect(events.map(\.name) == ["Talks", "No title."])
    #expect(events[0].reports.map(\.name) == ["B", "A"])
    #expect(events[0].isComparable && !events[1].isComparable)
  }

  @Test func keepingStoresWhatWasOnlyHeld() throws {
    let article = try [folder.path("a.md")].map(newsroom.find)[0]
    let kept = try newsroom.keep(draft(article))
    let later = Newsroom(library: library)
    #expect(try later.bookmarks() == [kept])
    #expect(try later.article(article.id) == article)
    try later.removeBookmark(kept.id)
    #expect(try newsroom.bookmarks().isEmpty)
  }

  @Test func nothingIsKeptOfNothing() throws {
    #expect(throws: NewsroomError.nothingToKeep) {
      try newsroom.keep(BookmarkDraft(kind: "passage", left: nil, right: nil))
    }
    let stranger = Article(text: "Never opened.")
    #expect(throws: NewsroomError.unknownArticle(reference: stranger.id.rawValue)) {
      try newsroom.keep(draft(stranger))
    }
  }

  @Test func anArticleIsFoundByItsPathOrItsId() throws {
    let id = try newsroom.importPaths([folder.path("a.md")]).added[0]
    let later = Newsroom(library: library)
    #expect(try later.find(folder.path("a.md")).id == id)
    #expect(try later.find(id.rawValue).title == "A")
    #expect(try later.find(String(id.rawValue.prefix(6))).title == "A")
    #expect(throws: NewsroomError.unknownArticle(reference: "ffff")) { try later.find("ffff") }
    #expect(throws: ArticleFileError(path: "none.txt", kind: .missing)) { try later.find("none.txt") }
    #expect(throws: ArticleFileError(path: folder.url.path, kind: .folder)) {
      try later.find(folder.url.path)
    }
  }

  @Test func anIdThatFitsTwoArticlesIsAmbiguous() {
    let ids = ["abcd01", "abcd02"].map(Article.ID.init(rawValue:))
    for id in ids { newsroom.hold(Article(id: id, text: id.rawValue)) }
    #expect(throws: NewsroomError.ambiguous(reference: "abcd", matches: ids)) { try newsroom.find("abcd") }
    #expect(throws: Never.self) { try newsroom.find("abcd01") }
  }

  @Test func oneBadFileDoesNotStopAnImport() throws {
    try folder.write("", to: "empty.txt")
    let paths = ["a.md", "empty.txt", "none.txt", "c.txt"].map(folder.path)
    let report = try newsroom.importPaths(paths)
    #expect(report.added.count == 2 && report.unchanged.isEmpty)
    #expect(
      report.failures == [
        ArticleFileError(path: paths[1], kind: .empty), ArticleFileError(path: paths[2], kind: .missing),
      ])
    let again = try newsroom.importPaths(paths)
    #expect(again.added.isEmpty && again.unchanged == report.added)
  }

  @Test func anImportOfNothingGoodMakesNoLibrary() throws {
    #expect(try newsroom.importPaths([folder.path("none.txt")]).failures.count == 1)
    #expect(!hasLibrary)
  }

  @Test func readMarksHoldForHeldAndStoredArticles() throws {
    let held = try [folder.path("b.md")].map(newsroom.find)[0]
    let stored = try newsroom.importPaths([folder.path("a.md")]).added[0]
    try newsroom.markRead(held.id)
    try newsroom.markRead(stored)
    #expect(try newsroom.articles().allSatisfy(\.isRead))
    #expect(try newsroom.events().map(\.unread) == [0])
  }

  @Test func samplesAreArticlesOfComparableEvents() throws {
    let report = try newsroom.importSamples()
    #expect(report.added.count == SampleArticles.all.count)
    #expect(try newsroom.importSamples().unchanged == report.added)
    #expect(try newsroom.events().allSatisfy(\.isComparable))
  }

  @Test func aBrokenLibraryIsReportedAndFilesStillOpen() throws {
    let thesis = try folder.write("My thesis, not a library. My thesis.", to: "thesis.sqlite")
    let newsroom = Newsroom(library: URL(fileURLWithPath: thesis))
    #expect(throws: LibraryError(path: thesis, kind: .notALibrary)) { try newsroom.events() }
    #expect(throws: Never.self) { try [folder.path("a.md")].map(newsroom.find) }
  }
}
