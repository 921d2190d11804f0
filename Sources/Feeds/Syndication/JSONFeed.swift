internal import Foundation
internal import News

/// JSON Feed 1.0 and 1.1.
///
/// Source: https://www.jsonfeed.org/version/1.1/
enum JSONFeed {
  /// Nil for bytes that are no JSON Feed.
  static func document(of bytes: [UInt8], address: String) -> FeedDocument? {
    guard let first = bytes.first(where: { !$0.isBlank }), first == UInt8(ascii: "{"),
      let root = LenientJSON.value(bytes, keepingCut: texts) as? [String: Any],
      let items = root["items"] as? [Any]
    else { return nil }
    let base = line(root["feed_url"]).flatMap(WebAddress.absolute) ?? address
    var document = FeedDocument(format: .json)
    document.title = line(root["title"])
    document.site = line(root["home_page_url"]).flatMap { WebAddress.page($0, against: base) }
    document.language = line(root["language"])
    document.author = authors(root)
    for case let entry as [String: Any] in items.prefix(100_000) {
      let item = Self.item(entry, base: base)
      if !item.isEmpty { document.items.append(item) }
    }
    document.nameAuthors()
    return document
  }

  /// What may be cut off with the file and says something all the same; half an address or an id is another one.
  private static let texts: Set<String> = ["content_html", "content_text", "summary"]

  private static func item(_ entry: [String: Any], base: String) -> FeedItem {
    var item = FeedItem()
    item.guid = line(entry["id"])
    item.link = (line(entry["url"]) ?? line(entry["external_url"])).flatMap {
      WebAddress.page($0, against: base)
    }
    if item.link == nil { item.link = item.guid.flatMap(WebAddress.absolute) }
    item.title = line(entry["title"])
    item.language = line(entry["language"])
    item.author = authors(entry)
    item.published = line(entry["date_published"]).flatMap(FeedDate.date)
    item.updated = line(entry["date_modified"]).flatMap(FeedDate.date)
    let full = text(entry["content_html"]) ?? text(entry["content_text"]).map(FeedField.escaped)
    item.html = full ?? text(entry["summary"]).map(FeedField.escaped)
    item.isSummary = full == nil && item.html != nil
    for tag in ((entry["tags"] as? [Any]) ?? []).compactMap(line) {
      if let name = FeedField.category(tag) { item.addCategory(name) }
    }
    for case let file as [String: Any] in (entry["attachments"] as? [Any]) ?? [] {
      guard let url = line(file["url"]).flatMap({ WebAddress.page($0, against: base) }) else { continue }
      item.addEnclosure(Enclosure(url: url, type: FeedField.enclosureType(line(file["mime_type"]))))
    }
    return item
  }

  private static func authors(_ object: [String: Any]) -> String? {
    let many = (object["authors"] as? [[String: Any]]) ?? []
    let one = (object["author"] as? [String: Any]).map { [$0] } ?? []
    let names = (many.isEmpty ? one : many).compactMap { line($0["name"]) }
    return Byline.line(of: names)
  }

  /// Text or a number, as ids are often given, on one line.
  private static func line(_ value: Any?) -> String? {
    let text = (value as? String) ?? (value as? NSNumber)?.stringValue
    guard let line = text.map(ControlFreeText.line), !line.isEmpty else { return nil }
    return line
  }

  private static func text(_ value: Any?) -> String? {
    guard let text = value as? String, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }
}
