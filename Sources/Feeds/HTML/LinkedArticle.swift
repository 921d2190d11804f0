/// What one object of JSON-LD says of an article.
///
/// Source: schema.org, Article and LiveBlogPosting.
struct LinkedArticle {
  let headline: String?
  /// Where it says the article stands.
  let addresses: [String]
  let author: Any?
  let publisher: Any?
  let published: String?
  let modified: String?
  let language: String?
  let body: String?

  init(_ object: [String: Any]) {
    headline = LinkedData.line(object["headline"]) ?? LinkedData.line(object["name"])
    let page = object["mainEntityOfPage"]
    let pages = [
      object["url"], page, (page as? [String: Any])?["@id"], (page as? [String: Any])?["url"], object["@id"],
    ]
    addresses = pages.compactMap(LinkedData.line).filter { $0.hasPrefix("/") || $0.contains("://") }
    author = object["author"] ?? object["creator"]
    publisher = object["publisher"]
    published = LinkedData.line(object["datePublished"]) ?? LinkedData.line(object["dateCreated"])
    modified = LinkedData.line(object["dateModified"])
    language = LinkedData.line(object["inLanguage"])
    let whole = object["articleBody"] as? String
    let updates = Self.updates(object["liveBlogUpdate"])
    body = updates.utf8.count > whole?.utf8.count ?? 0 ? updates : whole
  }

  /// Whether it does not say which article it is of.
  var isNameless: Bool { headline == nil && addresses.isEmpty }

  /// The updates of a live blog in their order, each under its own headline.
  private static func updates(_ value: Any?) -> String {
    let all = (value as? [Any] ?? [value].compactMap(\.self)).compactMap { $0 as? [String: Any] }
    let texts = all.prefix(1000).compactMap { update -> String? in
      guard let body = update["articleBody"] as? String else { return nil }
      return [LinkedData.line(update["headline"]), body].compactMap(\.self).joined(separator: "\n\n")
    }
    return texts.joined(separator: "\n\n")
  }
}

extension PageIdentity {
  /// Those of `articles` that are about the page, the surest first; where none is known to be, the first with those
  /// that say the same headline.
  func own(_ articles: [LinkedArticle]) -> [LinkedArticle] {
    var own = articles.filter { isAddress($0.addresses) }
    own += articles.filter { !isAddress($0.addresses) && $0.headline.map(isTitle) ?? false }
    if own.isEmpty, let first = articles.first(where: { !$0.isNameless }) {
      own = articles.filter { !$0.isNameless && $0.headline == first.headline }
    }
    return own + articles.filter(\.isNameless)
  }
}
