/// Outlines of feeds.
///
/// Source: OPML 2.0, http://opml.org/spec2.opml; version 1 has the same outlines.
enum OPML {
  /// Groups around a feed become tags, as do the parts of `category`.
  static func list(in bytes: [UInt8]) -> SubscriptionList {
    var list = SubscriptionList()
    var groups: [String?] = []
    var scanner = MarkupScanner(bytes)
    var lines = LineCounter(bytes)
    while let token = scanner.next() {
      switch token {
      case .open(let name, let attributes, let isEmpty) where isOutline(bytes[name]):
        let values = values(of: attributes, in: scanner)
        let title = (values["title"] ?? values["text"]).map(ControlFreeText.line).flatMap {
          $0.isEmpty ? nil : $0
        }
        if let address = values["xmlurl"] {
          let tags = groups.compactMap(\.self) + categories(values["category"])
          take(address, title, values["htmlurl"], tags, line: lines.line(at: name.lowerBound), &list)
        }
        if !isEmpty, groups.count < deepest { groups.append(values["xmlurl"] == nil ? title : nil) }
      case .close(let name) where isOutline(bytes[name]):
        if !groups.isEmpty { groups.removeLast() }
      default: break
      }
    }
    return list.onceEach
  }

  private static let deepest = 64

  private static func take(
    _ address: String, _ title: String?, _ site: String?, _ tags: [String], line: Int,
    _ list: inout SubscriptionList
  ) {
    var unique: [String] = []
    for tag in tags where !unique.contains(tag) { unique.append(tag) }
    if let known = WebAddress.absolute(address) {
      list.add(.init(address: known, title: title, site: site.flatMap(WebAddress.absolute), tags: unique))
    } else {
      list.refused.append(.init(line: line, text: ControlFreeText.line(address), reason: .notAnAddress))
    }
  }

  private static func isOutline(_ name: ArraySlice<UInt8>) -> Bool { XMLNames.lowered(name) == "outline" }

  private static func values(of attributes: Range<Int>, in scanner: MarkupScanner) -> [String: String] {
    var values: [String: String] = [:]
    for (name, value) in scanner.attributes(in: attributes) {
      values[XMLNames.lowered(scanner.bytes[name])] = value.map {
        CharacterReferences.resolved(scanner.bytes[$0], .apart)
      }
    }
    return values
  }

  /// `/News/World,science` is the tags `News`, `World` and `science`.
  private static func categories(_ text: String?) -> [String] {
    (text ?? "").split { $0 == "," || $0 == "/" }.map { ControlFreeText.line(String($0)) }.filter {
      !$0.isEmpty
    }
  }

  static func text(of entries: [SubscriptionList.Entry]) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#,
      "  <head><title>Diptych feeds</title></head>", "  <body>",
    ]
    var groups: [String] = []
    for tag in entries.compactMap(\.tags.first) where !groups.contains(tag) { groups.append(tag) }
    for entry in entries where entry.tags.isEmpty { lines.append("    " + outline(entry)) }
    for group in groups {
      lines.append("    <outline text=\"\(escaped(group))\">")
      for entry in entries where entry.tags.first == group { lines.append("      " + outline(entry)) }
      lines.append("    </outline>")
    }
    return (lines + ["  </body>", "</opml>", ""]).joined(separator: "\n")
  }

  private static func outline(_ entry: SubscriptionList.Entry) -> String {
    let title = entry.title ?? entry.address
    var attributes = [("type", "rss"), ("text", title), ("title", title), ("xmlUrl", entry.address)]
    if let site = entry.site { attributes.append(("htmlUrl", site)) }
    if !entry.tags.isEmpty { attributes.append(("category", entry.tags.joined(separator: ","))) }
    return "<outline " + attributes.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: " ") + "/>"
  }

  private static func escaped(_ text: String) -> String {
    ControlFreeText.line(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}

/// The line of a place, for places asked in ascending order.
struct LineCounter {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Counted from 1.
  mutating func line(at place: Int) -> Int {
    while self.place < min(place, bytes.count) {
      if bytes[self.place] == 0x0A { line += 1 }
      self.place += 1
    }
    return line
  }
}
