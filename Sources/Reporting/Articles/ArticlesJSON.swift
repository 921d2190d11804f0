public import News

/// Articles of a library as JSON on one line: the public interface of `diptych list`, `search` and `show`.
///
/// ```json
/// {"format": "diptych.articles", "version": 1, "articles": [
///   {"id": "3f09c1a2b4d5e6f7", "title": "…", "source": "…", "published": "2024-07-28", "event": null, "words": 364,
///    "read": false, "url": null, "categories": ["Ports"], "snippet": "… the port strike …", "marks": [[6, 10]]}]}
/// ```
/// `snippet` and `marks` (ranges in its scalars) stand in answers of a search only. `show` prints one object,
/// `{"format": "diptych.article", "version": 1, "id": …, "title": …, "source": …, "published": …, "byline": …,
/// "url": …, "language": …, "event": …, "categories": […], "enclosures": [{"url": …, "type": …}], "text": …,
/// "versions": […]}`.
public enum ArticlesJSON {
  public static let version = 1

  /// The object without a line end; `addresses` and `categories` are those of the articles that have any.
  public static func bytes(
    of articles: [ArticleSummary], addresses: [Article.ID: String] = [:],
    categories: [Article.ID: [String]] = [:]
  ) -> [UInt8] {
    list(articles) { json, article in
      json.object { $0.members(of: article, addresses[article.id], categories[article.id]) }
    }
  }

  public static func bytes(
    of hits: [SearchHit], addresses: [Article.ID: String] = [:], categories: [Article.ID: [String]] = [:]
  ) -> [UInt8] {
    list(hits) { json, hit in
      json.object { json in
        json.members(of: hit.article, addresses[hit.id], categories[hit.id])
        json.member("snippet", hit.snippet)
        json.member("marks", hit.marks) { json, range in
          json.array([range.start, range.end]) { $0.integer($1) }
        }
      }
    }
  }

  /// `versions` are the texts that the article had before, the latest first.
  public static func bytes(
    of article: Article, details: ArticleDetails = ArticleDetails(),
    versions: [(version: ArticleVersion, article: Article)] = []
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "diptych.article")
      json.member("version", version)
      json.member("id", article.id.rawValue)
      json.member("title", article.title)
      json.member("source", article.outlet?.name)
      json.member("published", article.published?.text)
      json.member("byline", article.byline)
      json.member("url", article.url)
      json.member("language", article.language)
      json.member("event", article.event)
      json.member("categories", details.categories) { $0.string($1) }
      json.member("enclosures", details.enclosures) { json, file in
        json.object { json in
          json.member("url", file.url)
          json.member("type", file.type)
        }
      }
      json.member("text", article.text)
      json.member("versions", versions) { json, earlier in
        json.object { json in
          json.member("id", earlier.article.id.rawValue)
          json.member("title", earlier.article.name)
          json.member("words", ArticleSummary(earlier.article).words)
          json.member("replaced", PublicationDate(instant: earlier.version.replaced).text)
          json.key("teaser")
          json.boolean(earlier.version.isTeaser)
        }
      }
    }
    return json.bytes
  }

  private static func list<Item>(_ items: [Item], _ item: (inout JSONWriter, Item) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "diptych.articles")
      json.member("version", version)
      json.member("articles", items, item)
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func members(
    of article: ArticleSummary, _ address: String?, _ categories: [String]?
  ) {
    member("id", article.id.rawValue)
    member("title", article.name)
    member("source", article.outlet)
    member("published", article.published?.text)
    member("event", article.event)
    member("words", article.words)
    key("read")
    boolean(article.isRead)
    member("url", address)
    member("categories", categories ?? []) { $0.string($1) }
  }
}
