extension FeedItem {
  /// Whether the body says of itself that it is only a beginning: it ends in dots of omission, or in a link to the rest.
  public var isCut: Bool { html.map { BodyEnd.mayBeCut($0) && BodyEnd($0).isCut } ?? false }

  /// The body as text; where a link to the rest was its only sign of having one, `[…]` says so.
  var text: String {
    let text = html.map(HTMLText.text) ?? ""
    guard isCut, !text.isEmpty, !BodyEnd.omissions.contains(where: text.hasSuffix) else { return text }
    return text + " […]"
  }
}

/// The last words of an entry's body.
struct BodyEnd {
  let isCut: Bool

  init(_ html: String) {
    // Links at the end have long addresses; what a feed's program puts under an entry, too.
    let bytes = Array(html.utf8.suffix(1500))
    var all = ""
    var link = ""
    var isInLink = false
    var scanner = MarkupScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .open(let name, _, _) where HTMLTag.named(bytes[name]) == .a:
        isInLink = true
        link = ""
      case .close(let name) where HTMLTag.named(bytes[name]) == .a: isInLink = false
      case .text(let range), .literal(let range):
        var resolved: [UInt8] = []
        CharacterReferences.append(bytes[range], to: &resolved)
        let words = String(decoding: resolved, as: UTF8.self)
        all += words
        if isInLink {
          link += words
        } else if words.contains(where: { $0.isLetter || $0.isNumber }) {
          link = ""
        }
      default: break
      }
    }
    var end = all.lowercased()
    if let post = end.ranges(of: "the post ").last, end[post.upperBound...].contains("appeared first on") {
      end = String(end[..<post.lowerBound])
    }
    let trimmed = end.reversed().drop { $0.isWhitespace || $0 == "\u{A0}" }.reversed()
    let words = link.lowercased().drop { !$0.isLetter && $0 != "[" && $0 != "(" }
    isCut =
      Self.omissions.contains(where: String(trimmed).hasSuffix) || FeedFooter.leadsOn(String(words))
  }

  /// Whether there is a link or an omission anywhere near the end: most bodies are known by their bytes to be whole.
  static func mayBeCut(_ html: String) -> Bool {
    var html = html
    return html.withUTF8 { mayBeCut($0.suffix(600)) }
  }

  private static func mayBeCut(_ end: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var dots = 0
    var before: UInt8 = 0
    for byte in end {
      dots = byte == UInt8(ascii: ".") ? dots + 1 : 0
      let isSign = byte == 0xA6 && before == 0x80
      let isReference = before == .ampersand && (byte == UInt8(ascii: "h") || byte == UInt8(ascii: "#"))
      let isLink = before == .slash && byte | 0x20 == UInt8(ascii: "a")
      if dots == 3 || isSign || isReference || isLink { return true }
      before = byte
    }
    return false
  }

  static let omissions = ["…", "...", "[…]", "[...]", "(…)", "(...)", "… ]", "... ]"]
}
