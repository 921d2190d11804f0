import Foundation
import News
import Newsroom
import Screens
import Synchronization
import TestSupport
import Testing

@testable import diptych

@Suite("The reader's errands for feeds")
struct FeedErrandsTests {
  private static func feed(_ title: String, items: Int) -> [UInt8] {
    let inside = (1...items).map {
      "<item><title>\(title) \($0)</title><link>http://127.0.0.1:1/\(title)/\($0)</link>"
        + "<description>The harbour of \(title).</description></item>"
    }
    return Array("<rss><channel><title>\(title)</title>\(inside.joined())</channel></rss>".utf8)
  }

  private func server() throws -> LoopbackServer {
    try #require(
      LoopbackServer { request in
        request.path == "/post"
          ? .init(body: Self.feed("Post", items: 3)) : .init("404 Not Found", body: Array("no".utf8))
      })
  }

  private func list(_ answer: Answer?) -> FeedList? {
    switch answer {
    case .feeds(let list), .changed(_, let list): list
    default: nil
    }
  }

  @Test("A feed is found, followed, visited, opened, searched and left")
  func everything() throws {
    try TemporaryFolder.with { folder in
      let server = try server()
      let errands = NewsroomErrands(newsroom: Newsroom(library: folder.appendingPathComponent("l.sqlite")))
      let address = server.address + "/post"
      guard case .discovered(address, let found) = errands.answer(.discover(address)) else {
        Issue.record("nothing discovered")
        return
      }
      #expect(found == [FeedCandidate(address: address, title: "Post")])
      let followed = try #require(list(errands.answer(.change(.follow(address: address)))))
      let id = try #require(followed.rows.first).id

      let told = Mutex<[(done: Int, of: Int)]>([])
      let answer = errands.refresh(
        [id], isCancelled: { false },
        tell: { if case .refreshing(let done, let total) = $0 { told.withLock { $0.append((done, total)) } } }
      )
      guard case .refreshed(let outcome) = answer else {
        Issue.record("an answer of another kind")
        return
      }
      #expect(outcome.feeds == 1 && outcome.added == 3 && outcome.failed == 0 && !outcome.wasStopped)
      // Which steps are told depends on how fast they come.
      let steps = told.withLock(\.self)
      #expect(!steps.isEmpty && steps.allSatisfy { (0...$0.of).contains($0.done) }, "\(steps)")

      guard case .articles(_, let articles) = errands.answer(.rows(RowRequest(.feed(id, .unread)))),
        case .found("harb", let hits) = errands.answer(.search("harb"))
      else {
        Issue.record("an answer of another kind")
        return
      }
      #expect(articles.total == 3 && hits.count == 3)
      _ = errands.answer(.change(.rename(id, "Mine")))
      _ = errands.answer(.change(.tag(id, ["a"])))
      let paused = try #require(list(errands.answer(.change(.pause(id, true)))))
      #expect(paused.rows.map(\.feed.name) == ["Mine"] && paused.rows.map(\.feed.tags) == [["a"]])
      #expect(paused.rows.map(\.feed.isPaused) == [true])
      #expect(try #require(list(errands.answer(.change(.unfollow(id))))).rows.isEmpty)
    }
  }

  @Test("Why a visit failed comes in words, and a stopped one counts no failure")
  func failures() throws {
    try TemporaryFolder.with { folder in
      let server = try server()
      let errands = NewsroomErrands(newsroom: Newsroom(library: folder.appendingPathComponent("l.sqlite")))
      _ = errands.answer(.change(.follow(address: server.address + "/gone")))
      guard case .refreshed(let stopped) = errands.refresh(nil, isCancelled: { true }, tell: { _ in }),
        case .refreshed(let failed) = errands.refresh(nil, isCancelled: { false }, tell: { _ in })
      else {
        Issue.record("an answer of another kind")
        return
      }
      #expect(stopped.wasStopped && stopped.failed == 0)
      #expect(failed.failed == 1 && !failed.wasStopped)
      let fault = try #require(list(errands.answer(.loadFeeds))).rows.first?.fault
      #expect(fault?.contains("404") == true)
    }
  }
}
