extension FeedDocument {
  /// Whether bytes that somebody takes for an article begin as a feed does.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let opening = bytes.dropFirst(mark).drop(while: \.isBlank).prefix(2048)
    let text = String(decoding: opening, as: UTF8.self).lowercased()
    switch opening.first {
    case UInt8.lessThan: return !text.contains("<html") && roots.contains(where: text.contains)
    case UInt8(ascii: "{"):
      return text.contains("jsonfeed.org/version/") || text.contains("jsonfeed.org\\/version")
    default: return false
    }
  }

  private static let roots = ["<rss ", "<rss>", "<feed ", "<feed>", "<rdf:rdf"]
}
