import Feeds
import Foundation
import News
import TestSupport
import Testing

@testable import Newsroom

@Suite struct RetentionTests {
  private static let report =
    "The harbour of Tollhaven was closed on Monday after a crane fell on the quay and hurt two dockers, the port said."

  private static func item(_ guid: String, _ day: String, _ text: String) -> String {
    "<item><guid isPermaLink=\"false\">\(guid)</guid><title>Title \(guid)</title><pubDate>\(day)</pubDate>"
      + "<link>https://post.example/\(guid)</link><description>\(text)</description></item>"
  }

  private static func feed(_ items: String...) -> RefreshTests.Web {
    let bytes = Array("<rss><channel><title>Post</title>\(items.joined())</channel></rss>".utf8)
    return RefreshTests.Web { request in
      var response = WebResponse(status: 200, address: request.address)
      response.body = bytes
      return .success(response)
    }
  }

  private func newsroom(_ retention: Retention, in folder: TemporaryFolder) throws -> Newsroom {
    var settings = Settings()
    settings.retention = retention
    let newsroom = Newsroom(library: folder.url.appendingPathComponent("l.sqlite"), settings: settings)
    _ = try newsroom.follow("https://post.example/feed")
    return newsroom
  }

  @Test func whatIsTooOldIsDroppedAndDoesNotComeAgain() throws {
    let folder = try TemporaryFolder()
    let newsroom = try newsroom(Retention(readDays: 30, unreadDays: 30), in: folder)
    let old = Self.item("1", "Mon, 06 Jan 2020 10:00:00 GMT", Self.report)
    let new = Self.item("2", Date().formatted(.iso8601), "Ferries sail again.")
    let report = try newsroom.refresh(withPages: false, through: Self.feed(old, new))
    #expect(report.added.count == 2 && report.dropped == 1)
    #expect(try newsroom.articles().map(\.name) == ["Title 2"])
    let changed = Self.item("1", "Mon, 06 Jan 2020 10:00:00 GMT", "Another text.")
    let again = try newsroom.refresh(
      isForced: true, withPages: false, through: Self.feed(changed, new))
    #expect(again.added.isEmpty && again.changed.isEmpty && again.dropped == 0)
  }

  @Test func withoutASettingNothingIsDropped() throws {
    let folder = try TemporaryFolder()
    let newsroom = try newsroom(Retention(), in: folder)
    let old = Self.item("1", "Mon, 06 Jan 2020 10:00:00 GMT", Self.report)
    #expect(try newsroom.refresh(withPages: false, through: Self.feed(old)).dropped == 0)
    #expect(try newsroom.articles().count == 1)
  }

  @Test func anEventThatLosesAReportGoesOnWithTheOthers() throws {
    let folder = try TemporaryFolder()
    let today = Date().formatted(.iso8601)
    let web = Self.feed(
      Self.item("1", today, Self.report), Self.item("2", today, Self.report + " Work stopped."),
      Self.item("3", today, Self.report + " Police came."))
    let forever = try newsroom(Retention(), in: folder)
    _ = try forever.refresh(withPages: false, through: web)
    let before = try #require(try forever.events().first { $0.reports.count == 3 })
    let first = try #require(before.reports.first)
    try forever.markRead(first.id)
    let later = Int64(Date().timeIntervalSince1970) + 90 * 86_400
    let monthly = try newsroom(Retention(readDays: 30), in: folder)
    #expect(try monthly.drop(at: later) == 1)
    let after = try #require(try forever.events().first { $0.id == before.id })
    #expect(after.reports.count == 2)
  }
}
