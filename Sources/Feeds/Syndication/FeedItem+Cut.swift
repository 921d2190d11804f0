extension FeedItem {
  /// Whether the body says of itself that it is only a beginning: it ends in dots of omission, or in a link to the rest.
  public var isCut: Bool { bodyEnd?.isCut ?? false }

  private var bodyEnd: BodyEnd? { html.flatMap { BodyEnd.mayBeCut($0) ? BodyEnd($0) : nil } }

  /// The body as text; where a link to the rest was its only sign of having one, `[…]` stands in its place.
  var text: String {
    let whole = html.map(HTMLText.text) ?? ""
    guard let end = bodyEnd, end.isCut else { return whole }
    let text = end.withoutLink(whole)
    return text.isEmpty || BodyEnd.omissions.contains(where: text.hasSuffix) ? text : text + " […]"
  }
}

/// The last words of an entry's body.
struct BodyEnd {
  let isCut: Bool
  /// The words of the link to the rest; empty where there is none.
  private let link: String

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
    let leadsOn = FeedFooter.leadsOn(String(words))
    isCut = leadsOn || Self.omissions.contains(where: String(trimmed).hasSuffix)
    self.link = leadsOn ? link.split(whereSeparator: \.isWhitespace).joined(separator: " ") : ""
  }

  /// `text` up to the link to the rest, where it ends in that.
  func withoutLink(_ text: String) -> String {
    let words = Self.ended(link[...]).drop(while: Self.isAround)
    let end = Self.ended(text[...])
    guard !words.isEmpty, end.hasSuffix(words) else { return text }
    let rest = end.dropLast(words.count).reversed().drop { Self.isAround($0) && !Self.dots.contains($0) }
    return String(rest.reversed())
  }

  private static func ended(_ text: Substring) -> Substring {
    text.lastIndex { !isAround($0) }.map { text[...$0] } ?? ""
  }

  private static func isAround(_ sign: Character) -> Bool {
    sign.isWhitespace || dots.contains(sign) || "([)→»›>".contains(sign)
  }

  private static let dots = "….]"

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
