import Comparing
import Feeds
import Foundation
import News
import TestSupport
import Testing

@testable import Newsroom

@Suite("An article that its feed has changed")
struct EarlierTextTests {
  /// A feed with one item that says something else with each visit.
  private struct Web: WebFetching {
    let text: String

    func fetch(
      _ requests: [WebRequest], isCancelled: @escaping @Sendable () -> Bool,
      deliver: (Int, Result<WebResponse, FetchError>) -> Void
    ) {
      for (index, request) in requests.enumerated() {
        var response = WebResponse(status: 200, address: request.address)
        response.body = Array(
          """
          <rss><channel><title>Harbour Post</title><item><guid isPermaLink="false">1</guid><title>Ferry</title>
          <link>https://post.example/1</link><description>\(text)</description></item></channel></rss>
          """.utf8)
        deliver(index, .success(response))
      }
    }
  }

  let folder: TemporaryFolder
  let newsroom: Newsroom
  let feed: Int64
  let article: Article.ID

  init() throws {
    folder = try TemporaryFolder()
    newsroom = Newsroom(library: folder.url.appendingPathComponent("library.sqlite"))
    feed = try newsroom.follow("https://post.example/feed").id
    let first = try newsroom.refresh(isForced: true, through: Web(text: "The ferry sank."))
    article = try #require(first.added.first)
    _ = try newsroom.refresh(isForced: true, through: Web(text: "The ferry was towed ashore."))
  }

  @Test("is read and compared under the id of its earlier text")
  func reading() throws {
    let earlier = try #require(try newsroom.earlierTexts(of: article).first)
    #expect(earlier.id.latest == article && earlier.id.isEarlier && earlier.words == 3)
    #expect(try newsroom.article(earlier.id).text == "The ferry sank.")
    let comparison = try newsroom.compare(earlier.id, article)
    #expect(comparison.articles.left.text == "The ferry sank.")
    #expect(comparison.articles.right.text == "The ferry was towed ashore.")
    #expect(try newsroom.earlierTexts(of: earlier.id).isEmpty)
  }

  @Test("is found by a passage that was kept from it")
  func holding() throws {
    let before = try newsroom.article(article.earlier(1))
    let kept = Passage(TextRange(10, 14), of: Article(id: article, text: before.text))
    #expect(try newsroom.article(holding: kept).id == before.id)
    let still = Passage(TextRange(0, 9), of: Article(id: article, text: before.text))
    #expect(try newsroom.article(holding: still).id == article)
    let gone = Passage(article: article, range: TextRange(0, 4), exact: "Gone", prefix: "", suffix: "")
    #expect(try newsroom.article(holding: gone).id == article)
    let until = try newsroom.until([article, before.id])
    let replaced = try newsroom.versions(of: article).first?.version.replaced
    #expect(until == replaced.map { [before.id: PublicationDate(instant: $0)] })
  }

  @Test("is named by its number behind the id of the article, which may be shortened")
  func naming() throws {
    #expect(try newsroom.find("\(article)@1").text == "The ferry sank.")
    #expect(try newsroom.find("\(article.rawValue.prefix(6))@1").id == article.earlier(1))
    #expect(throws: NewsroomError.unknownVersion(reference: "\(article)@2")) {
      try newsroom.find("\(article)@2")
    }
  }

  @Test("tells of each earlier text what the next one did")
  func changes() throws {
    _ = try newsroom.refresh(isForced: true, through: Web(text: "The ferry was towed ashore. Nobody died."))
    let changes = try newsroom.earlierTexts(of: article).map(\.change)
    #expect(changes.map(\.added) == [2, 3] && changes.map(\.removed) == [0, 1])
    #expect(changes.allSatisfy { !$0.isHeadlineOther })
  }

  @Test("is one article in every list")
  func lists() throws {
    _ = try newsroom.article(try #require(try newsroom.earlierTexts(of: article).first).id)
    #expect(try newsroom.articles().map(\.id) == [article])
    #expect(try newsroom.articles(RowRequest(.feed(feed, .date))).items.map(\.id) == [article])
    #expect(try newsroom.articles(RowRequest(.feed(feed + 1, .date))).items.isEmpty)
  }

  @Test("keeps what a reader keeps of its earlier text")
  func keeping() throws {
    let earlier = try newsroom.article(try #require(try newsroom.earlierTexts(of: article).first).id)
    let draft = BookmarkDraft(
      kind: "passage", left: Passage(TextRange(10, 14), of: earlier), right: nil, note: "sank?")
    let kept = try newsroom.keep(draft)
    #expect(kept.draft.left?.article == article && kept.draft.left?.exact == "sank")
    #expect(try newsroom.bookmarks() == [kept])
  }

  @Test("has no earlier text of another number")
  func missing() {
    let id = article.earlier(999)
    #expect(throws: NewsroomError.unknownArticle(reference: id.rawValue)) { try newsroom.article(id) }
  }
}
