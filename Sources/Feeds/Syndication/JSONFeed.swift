internal import Foundation
internal import News

/// JSON Feed 1.0 and 1.1.
///
/// Source: https://www.jsonfeed.org/version/1.1/
enum JSONFeed {
  /// Nil for bytes that are no JSON Feed.
  static func document(of bytes: [UInt8], address: String) -> FeedDocument? {
    guard let first = bytes.first(where: { !$0.isBlank }), first == UInt8(ascii: "{"),
      let shape = JSONShape(bytes),
      let root = object(bytes) ?? object(shape.mended(bytes)), let items = root["items"] as? [Any]
    else { return nil }
    let base = line(root["feed_url"]).flatMap(WebAddress.absolute) ?? address
    var document = FeedDocument(format: .json)
    document.title = line(root["title"])
    document.site = line(root["home_page_url"]).flatMap { WebAddress.page($0, against: base) }
    document.language = line(root["language"])
    let author = authors(root)
    for case let entry as [String: Any] in items.prefix(100_000) {
      var item = Self.item(entry, base: base)
      item.author = item.author ?? author
      if !item.isEmpty { document.items.append(item) }
    }
    return document
  }

  private static func item(_ entry: [String: Any], base: String) -> FeedItem {
    var item = FeedItem()
    item.guid = line(entry["id"])
    item.link = (line(entry["url"]) ?? line(entry["external_url"])).flatMap {
      WebAddress.page($0, against: base)
    }
    if item.link == nil { item.link = item.guid.flatMap(WebAddress.absolute) }
    item.title = line(entry["title"])
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

  private static func object(_ bytes: [UInt8]) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any]
  }
}

/// How deep a JSON text is nested, and where its last whole value inside two brackets ends.
struct JSONShape {
  /// Deeper than any feed; the JSON reader follows nesting with its stack.
  private static let deepest = 64
  private var lastWhole: Int?
  private var closers: [UInt8] = []

  /// Nil for a text that is nested too deep.
  init?(_ bytes: [UInt8]) {
    var open: [UInt8] = []
    var inString = false
    var escaped = false
    for (index, byte) in bytes.enumerated() {
      if inString {
        if byte == .quote, !escaped { inString = false }
        escaped = byte == UInt8(ascii: "\\") && !escaped
        continue
      }
      switch byte {
      case .quote: inString = true
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        _ = open.popLast()
        if open.count == 2 {
          lastWhole = index + 1
          closers = open.reversed()
        }
      default: break
      }
      if open.count > Self.deepest { return nil }
    }
  }

  /// A text that was cut off, with what is whole of it.
  func mended(_ bytes: [UInt8]) -> [UInt8] { bytes.prefix(lastWhole ?? 0) + closers }
}
