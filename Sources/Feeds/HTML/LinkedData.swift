internal import Foundation

/// What a page says of its article in JSON-LD, the form that search engines ask for.
///
/// Source: schema.org, Article and its kinds; https://json-ld.org.
struct LinkedData {
  var headline: String?
  var authors: [String] = []
  var published: String?
  var modified: String?
  var publisher: String?
  var language: String?
  /// The whole text, where the page gives it.
  var body: String?
  /// Whether the only writers it names are outlets and agencies.
  var isByOrganization: Bool { !authors.isEmpty && authors.allSatisfy(organizations.contains) }
  private var organizations: Set<String> = []
  private var articles: [LinkedArticle] = []
  /// The names of authors and publishers that are described elsewhere, by `@id`.
  private var names: [String: String] = [:]

  /// `page` tells its article from others that the page names.
  init(_ tree: HTMLTree, _ page: PageIdentity) {
    for script in tree.elements(where: { $0 == .script }).prefix(Self.mostScripts) {
      guard let type = tree.attribute("type", of: script)?.lowercased(), type.contains("ld+json"),
        let child = tree.children(of: script).first(where: { tree.tag($0) == .text })
      else { continue }
      let bytes = Array(tree.text[tree.textRange(child)])
      guard let value = LenientJSON.value(bytes) else { continue }
      var rest = Self.mostObjects
      visit(value, &rest)
    }
    let own = page.own(articles)
    for article in own { take(article) }
    publisher = own.compactMap { names(of: $0.publisher).first }.first ?? publisher
  }

  private static let mostScripts = 32
  private static let mostObjects = 2000

  private mutating func visit(_ value: Any, _ rest: inout Int) {
    rest -= 1
    guard rest > 0 else { return }
    if let list = value as? [Any] {
      for item in list { visit(item, &rest) }
    } else if let object = value as? [String: Any] {
      if let id = object["@id"] as? String, let name = Self.line(object["name"]) { names[id] = name }
      let types = Self.types(object)
      if types.contains(where: Self.isArticle) {
        articles.append(LinkedArticle(object))
      } else if types.contains("newsmediaorganization"), publisher == nil {
        publisher = Self.line(object["name"])
      }
      // A list names other articles.
      for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inside = object[key], !(inside is String) { visit(inside, &rest) }
      }
    }
  }

  private static func types(_ object: [String: Any]) -> [String] {
    let type = object["@type"]
    let names = (type as? [Any])?.compactMap { $0 as? String } ?? (type as? String).map { [$0] } ?? []
    return names.map { ($0.split(separator: "/").last.map(String.init) ?? $0).lowercased() }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("article") || type.hasSuffix("posting")
      || ["report", "review", "newsarticle"].contains(type)
  }

  private mutating func take(_ article: LinkedArticle) {
    headline = headline ?? article.headline
    if authors.isEmpty {
      authors = names(of: article.author)
      for case let writer as [String: Any] in article.author as? [Any] ?? [article.author as Any] {
        let isOne = Self.types(writer).contains { $0.hasSuffix("organization") }
        if isOne { organizations.formUnion(names(of: writer)) }
      }
    }
    modified = modified ?? article.modified
    published = published ?? article.published
    language = language ?? article.language
    if let text = article.body, text.utf8.count > body?.utf8.count ?? 0 { body = text }
  }

  private func names(of value: Any?) -> [String] {
    switch value {
    case let list as [Any]: return list.flatMap { names(of: $0) }
    case let object as [String: Any]:
      if let name = Self.line(object["name"]) { return [name] }
      let described = (object["@id"] as? String).flatMap { names[$0] }
      return object["name"].map { names(of: $0) } ?? described.map { [$0] } ?? []
    default: return Self.line(value).map { [$0] } ?? []
    }
  }

  static func line(_ value: Any?) -> String? {
    guard let text = value as? String else { return nil }
    let bytes = Array(text.utf8.prefix(4000))
    let line = FeedText.line(CharacterReferences.resolved(bytes))
    return line.isEmpty ? nil : line
  }
}
