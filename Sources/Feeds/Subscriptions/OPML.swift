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
        let title = ["title", "text"].compactMap { values[$0].map(ControlFreeText.line) }.first {
          !$0.isEmpty
        }
        let line = lines.line(at: name.lowerBound)
        if let address = values["xmlurl"], !address.isEmpty {
          var entry = SubscriptionList.Entry(address: address, title: title)
          entry.site = values["htmlurl"].flatMap(WebAddress.absolute)
          entry.tags = groups.compactMap(\.self) + categories(values["category"])
          entry.takeOwn(values)
          take(entry, line: line, &list)
        } else if let reason = refusal(of: values) {
          list.refused.append(.init(line: line, text: title ?? values["url"] ?? "", reason: reason))
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

  private static func take(_ entry: SubscriptionList.Entry, line: Int, _ list: inout SubscriptionList) {
    var entry = entry
    guard let address = WebAddress.feed(entry.address) else {
      let text = ControlFreeText.line(entry.address)
      return list.refused.append(.init(line: line, text: text, reason: .notAnAddress))
    }
    entry.address = address
    var unique: [String] = []
    for tag in entry.tags where !unique.contains(tag) { unique.append(tag) }
    entry.tags = unique
    list.add(entry)
  }

  /// Why an outline that names no feed is none; nil for a group.
  private static func refusal(of values: [String: String]) -> SubscriptionList.Refused.Reason? {
    switch values["type"]?.lowercased() {
    case "rss", "atom", "feed": .noAddress
    case "link", "include": .notAFeed
    default: values["xmlurl"] != nil ? .noAddress : values["url"] != nil ? .notAFeed : nil
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
      #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0" xmlns:diptych="urn:diptych:feeds">"#,
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
    let plain = entry.tags.filter { !$0.contains { $0 == "," || $0 == "/" } }
    if !plain.isEmpty { attributes.append(("category", plain.joined(separator: ","))) }
    attributes += entry.own
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
