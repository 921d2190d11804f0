import Foundation
import News
import TestSupport
import Testing

@testable import Newsroom

@Suite("What has been read")
struct ReadingTests {
  private let folder: TemporaryFolder
  private let newsroom: Newsroom

  init() throws {
    folder = try TemporaryFolder()
    newsroom = Newsroom(library: folder.url.appendingPathComponent("library.sqlite"))
    for number in 1...6 { try write(number) }
    _ = try newsroom.importPaths([folder.path("articles")])
  }

  private static let texts = [
    "A storm took the roofs of Harl on Friday.", "Harl counts its roofs after the storm.",
    "The tram drivers of Tarn are on strike.", "Ministers signed a treaty on water in Pell.",
    "A mill burnt down in Lund; nobody was hurt.", "The ferry Alma ran aground off Skell Point.",
  ]

  /// Reports 1 and 2 are of one event, each other of its own; 6 is the newest.
  private func write(_ number: Int) throws {
    let event = number < 3 ? "event: Storm\n" : ""
    try folder.write(
      "---\ntitle: Report \(number)\(number)\noutlet: Post\npublished: 2024-03-0\(number)\n"
        + "url: https://example.org/\(number)\n\(event)---\n\(Self.texts[number - 1])",
      to: "articles/\(number).md")
  }

  private func unread() throws -> [String] { try newsroom.articles().filter { !$0.isRead }.map(\.name) }
  private func id(_ number: Int) throws -> Article.ID {
    try #require(try newsroom.articles().first { $0.name == "Report \(number)\(number)" }).id
  }

  @Test("An article is marked read and unread again")
  func marking() throws {
    try newsroom.mark([id(2), id(3), Article.ID(rawValue: "none")], isRead: true)
    #expect(try unread() == ["Report 66", "Report 55", "Report 44", "Report 11"])
    try newsroom.mark([id(3)], isRead: false)
    #expect(try unread().contains("Report 33"))
  }

  @Test("A list is marked read as far as it is narrowed; of an event all reports are")
  func markingAll() throws {
    #expect(try newsroom.markAllRead(RowRequest(.articles(.date), filter: "report 44")) == 1)
    #expect(try newsroom.markAllRead(RowRequest(.articles(.date), filter: "report 44")) == 0)
    #expect(try newsroom.markAllRead(RowRequest(.events, filter: "storm")) == 2)
    #expect(try unread() == ["Report 66", "Report 55", "Report 33"])
    #expect(try newsroom.markAllRead(RowRequest(.events)) == 3)
    #expect(try unread().isEmpty)
  }

  @Test("The next unread row of a list is found, around its end")
  func nextUnread() throws {
    let articles = RowRequest(.articles(.date))
    try newsroom.mark([id(6), id(5), id(3)], isRead: true)
    #expect(try newsroom.nextUnread(articles, from: 0) == 2)
    #expect(try newsroom.nextUnread(articles, from: 3) == 4)
    #expect(try newsroom.nextUnread(articles, from: 6) == 2)
    // Report 2 is read, and report 1 of the same event is not.
    try newsroom.mark([id(4), id(2)], isRead: true)
    let events = try newsroom.events()
    #expect(events.count { $0.unread > 0 } == 1 && events.contains { $0.reports.count > 1 && $0.unread == 1 })
    #expect(
      try newsroom.nextUnread(RowRequest(.events), from: 0) == events.firstIndex { $0.unread > 0 })
    try newsroom.mark([id(1)], isRead: true)
    #expect(try newsroom.nextUnread(RowRequest(.events), from: 3) == nil)
  }

  @Test("Articles that are only at hand are marked and found too")
  func atHand() throws {
    let newsroom = Newsroom(library: folder.url.appendingPathComponent("none.sqlite"))
    for number in 1...3 { _ = try newsroom.find(folder.path("articles/\(number).md")) }
    #expect(try newsroom.nextUnread(RowRequest(.articles(.date)), from: 1) == 1)
    #expect(try newsroom.markAllRead(RowRequest(.events, filter: "storm")) == 2)
    #expect(try newsroom.nextUnread(RowRequest(.articles(.date)), from: 1) == 0)
    let first = try #require(try newsroom.articles().first).id
    #expect(try newsroom.addresses(of: [first]) == [first: "https://example.org/3"])
  }

  @Test("Articles are asked for their addresses")
  func addresses() throws {
    try folder.write("Only a text.", to: "plain.txt")
    let plain = try #require(try newsroom.importPaths([folder.path("plain.txt")]).added.first)
    #expect(try newsroom.addresses(of: [plain, id(4)]) == [id(4): "https://example.org/4"])
  }
}
