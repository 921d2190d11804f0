import Feeds
import Foundation
import News
import TestSupport
import Testing

@Suite struct ArticleFileReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func kind(_ path: String) -> ArticleFileError.Kind? {
    let error: ArticleFileError? = #expect(throws: ArticleFileError.self) { try ArticleFile.read(path) }
    #expect(error?.path == path)
    return error?.kind
  }

  private func articles(_ path: String) throws -> [String] {
    try ArticleFile.readAll(at: path).map { try $0.get() }.map { "\($0.event ?? "-"): \($0.text)" }
  }

  @Test func plainTextHasOneParagraphALineAndNoTitle() throws {
    let article = try ArticleFile.read(try folder.write("One.\nTwo.\n", to: "a.txt"))
    #expect(article.title == nil && article.text == "One.\n\nTwo.")
  }

  @Test func aFileWithoutAnEndingIsMarkdownWhenItHasFrontMatter() throws {
    #expect(try ArticleFile.read(try folder.write("---\ntitle: A\n---\n*x*", to: "a")).title == "A")
    #expect(try ArticleFile.read(try folder.write("*x*", to: "b")).text == "*x*")
  }

  @Test func whatCannotBeReadIsSaid() throws {
    #expect(kind(folder.path("none.txt")) == .missing)
    #expect(kind(folder.path("none.txt\0.md")) == .missing)
    #expect(kind("") == .missing)
    #expect(kind(folder.url.path) == .folder)
    #expect(kind(try folder.write("", to: "empty.txt")) == .empty)
    #expect(kind("/dev/null") == .notRegular)
    #expect(kind("/dev/zero") == .notRegular)
  }

  @Test func aPipeIsRefusedAndNotWaitedFor() {
    let path = folder.path("pipe.txt")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(kind(path) == .notRegular)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFileThatMayNotBeReadIsSaid() throws {
    let path = try folder.write("x", to: "secret.txt")
    #expect(chmod(path, 0) == 0)
    #expect(kind(path) == .unreadable(reason: "Permission denied"))
  }

  @Test func aHugeFileIsRefusedUnread() throws {
    let path = try folder.write("x", to: "huge.txt")
    #expect(truncate(path, 50 << 20) == 0)
    #expect(kind(path) == .tooLarge(limit: ArticleFile.limit))
  }

  @Test func aFolderOfFoldersIsACollectionOfEvents() throws {
    try folder.write("1", to: "talks/b.txt")
    try folder.write("2", to: "talks/a.md")
    try folder.write("3", to: "fire/c.text")
    try folder.write("4", to: "loose.markdown")
    try folder.write("5", to: "talks/.hidden.txt")
    try folder.write("6", to: ".hidden/a.txt")
    try folder.write("7", to: "talks/deep/er.txt")
    try folder.write("8", to: "talks/picture.png")
    #expect(try articles(folder.url.path) == ["-: 4", "fire: 3", "talks: 2", "talks: 1"])
  }

  @Test func aFolderOfArticlesIsAnEvent() throws {
    try folder.write("1", to: "talks/b.txt")
    try folder.write("---\nevent: Other\n---\n2", to: "talks/a.md")
    #expect(try articles(folder.path("talks/")) == ["Other: 2", "talks: 1"])
  }

  @Test func linksInACircleAreSafe() throws {
    try folder.write("1", to: "talks/a.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path("talks/up"), withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(atPath: folder.path("self"), withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("talks/b.txt"), withDestinationPath: "b.txt")
    let results = try ArticleFile.readAll(at: folder.url.path)
    #expect(results.count == 2)
    #expect(results.compactMap { try? $0.get().text } == ["1"])
  }

  @Test func aFolderWithoutArticlesIsRefused() throws {
    try folder.write("x", to: "picture.png")
    #expect(throws: ArticleFileError(path: folder.url.path, kind: .noArticles)) {
      try ArticleFile.readAll(at: folder.url.path)
    }
  }

  @Test func oneBadFileDoesNotHideTheOthers() throws {
    try folder.write("good", to: "a.txt")
    try folder.write("", to: "b.txt")
    let results = try ArticleFile.readAll(at: folder.url.path)
    #expect(results.compactMap { try? $0.get().text } == ["good"])
    #expect(results.count == 2)
  }
}
