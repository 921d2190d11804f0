import Foundation
import GRDB
import News
import TestSupport
import Testing

@testable import Library

@Suite("An article of several feeds")
struct TellingTests {
  let fixture: LibraryFixture
  let library: Library
  let top: Int64
  let world: Int64

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
    top = try library.follow("https://post.example/top", name: nil, tags: []).id
    world = try library.follow("https://post.example/world", name: nil, tags: []).id
  }

  private static let rest = (100..<230).map { "\($0)harbour" }.joined(separator: " ")
  private static let eleven = "Eleven sailors died, the harbour master said. " + rest
  private static let two = "Two sailors died, the harbour master said. An earlier report said eleven. " + rest
  private static let withdrawn =
    "The Post has taken back what it wrote here, and apologises to Captain Oriel."

  private var id: Article.ID { Article.ID(address: "https://post.example/fire") }
  private func text() throws -> String? { try library.article(id)?.text }
  private func earlier() throws -> [String] { try library.versions(of: id).map(\.text) }

  @discardableResult
  private func bring(_ text: String?, by feed: Int64, title: String = "Fire in the harbour") throws
    -> Recorded
  {
    let entries = text.map { text in
      [
        FeedVisit.Entry(
          guid: "fire", fingerprint: Fingerprint(text + title).value,
          article: Article(
            title: title, outlet: Outlet(name: "Post"), url: "https://post.example/fire", text: text))
      ]
    }
    var visit = FeedVisit(
      feed: feed, outcome: .answered(title: "Post", site: nil, entries: entries ?? []), due: 0)
    visit.carried = text == nil ? [] : ["fire"]
    return try library.record([visit])
  }

  @Test("changes with the feed that said the same, though another is longer in the library")
  func correction() throws {
    try bring(Self.eleven, by: top)
    try bring(Self.eleven, by: world)
    #expect(try bring(Self.two, by: world, title: "Corrected toll").changed == [id])
    #expect(try text() == Self.two && earlier() == [Self.eleven])
    #expect(try library.article(id)?.title == "Corrected toll")
    #expect(try bring(Self.two, by: top, title: "Corrected toll") == Recorded())
  }

  @Test("changes also where that feed takes all of it back")
  func withdrawal() throws {
    try bring(Self.eleven, by: top)
    try bring(Self.eleven, by: world)
    #expect(try bring(Self.withdrawn, by: world).changed == [id])
    #expect(try text() == Self.withdrawn && earlier() == [Self.eleven])
  }

  @Test("does not go back to what a feed that lags behind still says")
  func lagging() throws {
    try bring(Self.eleven, by: top)
    try bring(Self.eleven, by: world)
    try bring(Self.two, by: top)
    #expect(try bring(Self.eleven, by: world, title: "Fire in the harbour (photos)") == Recorded())
    #expect(try text() == Self.two)
  }

  @Test("is told by a second feed once the first has it no longer", arguments: [false, true])
  func moved(isPaused: Bool) throws {
    try bring(Self.eleven, by: top)
    if isPaused { try library.pause(top, true) } else { try bring(nil, by: top) }
    #expect(try bring(Self.two, by: world).changed == [id])
    #expect(try earlier() == [Self.eleven])
  }

  @Test("is not told by a second feed as long as the first has it, nor ever by one that says something else")
  func standing() throws {
    try bring(Self.eleven, by: top)
    #expect(try bring(Self.two, by: world) == Recorded())
    let other = try library.follow("https://links.example/feed", name: nil, tags: []).id
    try bring(nil, by: top)
    for points in [3, 4] { #expect(try bring("Points: \(points)", by: other) == Recorded()) }
    #expect(try text() == Self.eleven && earlier().isEmpty)
  }

  @Test("is there again when its feed has it again")
  func again() throws {
    try bring(Self.eleven, by: top)
    try bring(nil, by: top)
    var visit = FeedVisit(feed: top, outcome: .answered(title: nil, site: nil, entries: []), due: 0)
    visit.carried = ["fire"]
    _ = try library.record([visit])
    #expect(try bring(Self.two, by: world) == Recorded())
  }

  @Test("of which there is a teaser gets the text of the feed that has it in full, and keeps it")
  func completed() throws {
    let teaser = "Eleven sailors died, the harbour master said."
    try bring(teaser, by: top)
    #expect(try library.wantedPages(at: .max / 2, since: 0, only: nil, limit: 9).count == 1)
    try bring(Self.eleven, by: world)
    #expect(try text() == Self.eleven && library.versions(of: id).map(\.isTeaser) == [true])
    #expect(try library.wantedPages(at: .max / 2, since: 0, only: nil, limit: 9).isEmpty)
    try bring("Eleven sailors died in the harbour.", by: top)
    #expect(try text() == Self.eleven)
    #expect(try bring(Self.two, by: world).changed == [id])
    #expect(try text() == Self.two)
  }

  @Test("is not completed by what is about something else")
  func other() throws {
    try bring("Eleven sailors died, the quay master said.", by: top, title: "Eleven dead")
    try bring((0..<130).map { "orchard\($0)y" }.joined(separator: " "), by: world, title: "Apples")
    #expect(try text() == "Eleven sailors died, the quay master said.")
  }
}
