import Comparing
import Foundation
import News
import Newsroom
import Screens
import Testing

@testable import diptych

@Suite struct NewsroomErrandsTests {
  @Test("Each request comes back with its answer")
  func answers() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appendingPathComponent("a.md")
      try Data("---\nevent: Storm\n---\nRain fell.\n".utf8).write(to: file)
      let newsroom = Newsroom(library: folder.appendingPathComponent("l.sqlite"))
      let article = try newsroom.find(file.path)
      let errands = NewsroomErrands(newsroom: newsroom)
      let draft = BookmarkDraft(kind: "passage", left: Passage(TextRange(0, 4), of: article), right: nil)

      guard case .events(_, let events) = errands.answer(.rows(RowRequest(.events))),
        case .articles(_, let articles) = errands.answer(.rows(RowRequest(.articles(.date)))),
        case .origin(_, let origin?, let event?) = errands.answer(.loadOrigin(article.id)),
        case .article(let read, earlier: _, _) = errands.answer(.loadArticle(article.id)),
        case .comparison(let comparison, _) = errands.answer(.compare(left: article.id, right: article.id)),
        case .matrix(let matrix) = errands.answer(.compareAll([article.id, article.id])),
        case .kept(let kept) = errands.answer(.keep(draft)),
        case .bookmarks(let before, let names) = errands.answer(.loadBookmarks),
        case .removedBookmark(let removed) = errands.answer(.removeBookmark(kept.id)),
        case .bookmarks(let after, _) = errands.answer(.loadBookmarks)
      else {
        Issue.record("an answer of another kind")
        return
      }
      #expect(events.items.map(\.name) == ["Storm"])
      #expect(articles.items.map(\.id) == [article.id])
      #expect(origin.id == article.id && event.name == "Storm")
      #expect(names == [article.id: "Storm"])
      #expect(comparison.articles.left == article)
      #expect(matrix.articles == [article, article])
      #expect(read == article)
      #expect(kept.draft == draft)
      #expect(before == [kept])
      #expect(removed == kept.id)
      #expect(after.isEmpty)
    }
  }

  @Test("What is for the run loop, and a read mark, has no answer")
  func silence() throws {
    try TemporaryFolder.with { folder in
      let errands = NewsroomErrands(newsroom: Newsroom(library: folder.appendingPathComponent("l.sqlite")))
      for request in [Request.suspend, .redraw, .quit, .markRead(Article.ID(rawValue: "ffff"))] {
        if let answer = errands.answer(request) { Issue.record("\(answer)") }
      }
    }
  }

  @Test("What goes wrong comes back in words")
  func failures() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appendingPathComponent("text")
      try Data(String(repeating: "no library ", count: 100).utf8).write(to: file)
      guard
        case .failed(let words) = NewsroomErrands(newsroom: Newsroom(library: file)).answer(
          .rows(RowRequest(.events)))
      else {
        Issue.record("no failure")
        return
      }
      #expect(words.hasPrefix("The file is not a library of diptych (name another with --library): /"))
      guard
        case .failedToMark(let ids, isRead: true, let reason) = NewsroomErrands(
          newsroom: Newsroom(library: file)
        ).answer(.markRead(Article.ID(rawValue: "a")))
      else {
        Issue.record("no failure")
        return
      }
      #expect(ids.map(\.rawValue) == ["a"] && reason == words)
    }
  }

  @Test("A correction of events comes with what takes it back")
  func undoing() throws {
    try TemporaryFolder.with { folder in
      let newsroom = Newsroom(library: folder.appendingPathComponent("l.sqlite"))
      _ = try newsroom.importSamples()
      try newsroom.group()
      let errands = NewsroomErrands(newsroom: newsroom)
      func events() throws -> Set<Set<Article.ID>> {
        Set(try newsroom.events().map { Set($0.reports.map(\.id)) })
      }
      func correct(_ correction: EventCorrection) -> EventCorrection? {
        guard case .corrected(_, let undo) = errands.answer(.correct(correction)) else { return nil }
        return undo
      }
      let before = try events()
      let all = try newsroom.events().filter { $0.reports.count > 1 }
      let (one, other) = (all[0].reports[0].id, all[1].reports[0].id)
      // What comes of a merge that is taken back has another id.
      func id(_ report: Article.ID) throws -> Event.ID {
        try #require(try newsroom.origin(of: report).event).id
      }
      for correction: () throws -> EventCorrection in [
        { try .move(one, to: id(other)) }, { .move(one, to: nil) }, { try .merge(id(one), with: id(other)) },
        { try .merge(id(other), with: id(one)) },
      ] {
        let undo = try #require(try correct(correction()))
        #expect(try events() != before)
        _ = correct(undo)
        #expect(try events() == before)
      }
    }
  }

  @Test("The samples are counted when they are imported, also again")
  func samples() throws {
    try TemporaryFolder.with { folder in
      let errands = NewsroomErrands(newsroom: Newsroom(library: folder.appendingPathComponent("l.sqlite")))
      guard case .imported(let first) = errands.answer(.importSamples),
        case .imported(let second) = errands.answer(.importSamples)
      else {
        Issue.record("an answer of another kind")
        return
      }
      #expect(first > 0)
      #expect(second == first)
    }
  }
}
