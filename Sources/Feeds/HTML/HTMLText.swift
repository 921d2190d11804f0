internal import News

/// The HTML of a feed's entry as text: tidy paragraphs without markup.
///
/// `HTMLText.text(of: "<p>One &amp; <b>two</b></p><ul><li>a<li>b</ul>")` is `"One & two\n\na\n\nb"`. Text without
/// markup keeps the paragraphs that its blank lines or line ends make. What the feed's program adds is left out:
/// share links, “Read more”, “The post … appeared first on …”.
public enum HTMLText {
  public static func text(of html: String) -> String {
    let bytes = Array(html.utf8)
    switch MarkupKind(bytes) {
    case .none: return plain(bytes)
    case .inline: return marked(bytes, keepsBlankLines: true)
    case .blocks: return marked(bytes, keepsBlankLines: false)
    }
  }

  private static func marked(_ bytes: [UInt8], keepsBlankLines: Bool) -> String {
    var reader = HTMLTextReader(bytes)
    reader.prose.keepsBlankLines = keepsBlankLines
    reader.read()
    return FeedFooter.removed(from: reader.prose).text
  }

  private static func plain(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    CharacterReferences.append(bytes, to: &text, .apart)
    // Some programs escape their markup twice.
    if bytes.contains(.ampersand), MarkupKind(text) == .blocks { return marked(text, keepsBlankLines: false) }
    var shown = ControlFreeText.of(String(decoding: text, as: UTF8.self))
    if shown.utf8.contains(0xC2) {
      shown = shown.replacing("\u{A0}", with: " ").replacing("\u{AD}", with: "")
    }
    var prose = Prose(capacity: shown.utf8.count)
    for paragraph in TidyText.paragraphs(of: shown) {
      prose.add(Array(paragraph.utf8), 0..<paragraph.utf8.count, literal: true)
      prose.endParagraph()
    }
    return FeedFooter.removed(from: prose).text
  }
}

/// How much markup a text has.
enum MarkupKind {
  case none, inline
  /// With elements that part paragraphs.
  case blocks

  init(_ bytes: [UInt8]) {
    var kind = MarkupKind.none
    var scanner = MarkupScanner(bytes)
    var last = 0
    search: while let token = scanner.next() {
      switch token {
      case .open(let name, _, _), .close(let name):
        let tag = HTMLTag.named(bytes[name])
        if tag.isBlock || tag == .br {
          kind = .blocks
          break search
        }
        if tag != .other { kind = .inline }
      case .literal: kind = .inline
      case .text(let range): if range.lowerBound > last { kind = .inline }
      }
      last = scanner.position
    }
    // A comment gives no token.
    self = kind == .none && last < bytes.count ? .inline : kind
  }
}

/// One pass over the markup of an entry. No tree is built: what an entry holds is shown, whatever it stands in.
struct HTMLTextReader {
  /// An element whose inside may be left out when it ends; one that never ends keeps its text.
  private struct Held {
    let tag: HTMLTag
    let mark: Prose.Mark
    /// Longer insides are kept.
    let longest: Int
    /// Whether it stands on lines of its own by its style.
    var isBox = false
    /// Elements of the same name inside.
    var depth = 0
  }

  private let bytes: [UInt8]
  private var scanner: MarkupScanner
  var prose: Prose
  private var held: [Held] = []
  private var preformatted = 0
  private var phrases: [(tag: HTMLTag, mark: Prose.Mark, isNote: Bool)] = []
  /// Whether the last thing was the end of an element that styles may set apart from the next.
  private var isBehindPhrase = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scanner = MarkupScanner(bytes)
    prose = Prose(capacity: bytes.count)
  }

  mutating func read() {
    while let token = scanner.next() {
      switch token {
      case .text(let range):
        isBehindPhrase = false
        prose.add(bytes, range)
      case .literal(let range): prose.add(bytes, range, literal: true)
      case .open(let name, let attributes, let isEmpty): open(name, attributes, isEmpty: isEmpty)
      case .close(let name): close(HTMLTag.named(bytes[name]))
      }
    }
    prose.endParagraph()
  }

  private mutating func open(_ name: Range<Int>, _ attributes: Range<Int>, isEmpty: Bool) {
    let tag = HTMLTag.named(bytes[name])
    if isBehindPhrase, tag.isSetApart { prose.isAtSeam = true }
    isBehindPhrase = false
    switch tag {
    case .br: prose.breakLine()
    case .q, .sup, .sub, .s, .strike, .del:
      if !isEmpty, phrases.count < Self.mostHeld {
        phrases.append((tag, prose.mark, tag == .sup && Prose.isNote(scanner, attributes)))
      }
    case .td, .th: prose.addBlank()
    case .a: prose.isInLink = true
    case .other where isSign(name, attributes): prose.add(bytes, sign(name, attributes))
    default:
      if tag.isRawText { return readRaw(tag, name, isEmpty: isEmpty) }
      if tag.isBlock { beginBlock(tag) }
      if !isEmpty { hold(tag, attributes) }
    }
  }

  private mutating func beginBlock(_ tag: HTMLTag) {
    prose.endParagraph()
    prose.isInLink = false
    phrases = []
    if tag == .pre || tag == .listing {
      preformatted += 1
      prose.keepsBlankLines = true
    }
  }

  private mutating func close(_ tag: HTMLTag) {
    isBehindPhrase = tag.isSetApart
    switch tag {
    case .q, .sup, .sub, .s, .strike, .del: endPhrase(tag)
    case .a: prose.isInLink = false
    case .br: prose.breakLine()
    case .pre, .listing:
      prose.endParagraph()
      preformatted -= 1
      if preformatted <= 0 { prose.keepsBlankLines = false }
    default:
      if tag.isBlock { prose.endParagraph() }
      release(tag)
    }
  }

  private mutating func endPhrase(_ tag: HTMLTag) {
    guard let place = phrases.lastIndex(where: { $0.tag == tag }) else { return }
    let phrase = phrases[place]
    phrases.removeSubrange(place...)
    prose.end(tag, since: phrase.mark, isNote: phrase.isNote, depth: phrases.count { $0.tag == .q })
  }

  private mutating func readRaw(_ tag: HTMLTag, _ name: Range<Int>, isEmpty: Bool) {
    // A frame that closes itself would swallow the rest of the entry.
    if isEmpty, tag != .script, tag != .style { return }
    let inside = scanner.rawText(until: bytes[name])
    guard tag == .xmp else { return }
    prose.endParagraph()
    prose.add(bytes, inside, literal: true)
    prose.endParagraph()
  }

  /// `<3` is text for the scanner, and `<name@example.org>` has to be for us.
  private func isSign(_ name: Range<Int>, _ attributes: Range<Int>) -> Bool {
    attributes.first.map { bytes[$0] == UInt8(ascii: "@") } ?? false
  }

  private func sign(_ name: Range<Int>, _ attributes: Range<Int>) -> Range<Int> {
    (name.lowerBound - 1)..<min(attributes.upperBound + 1, bytes.count)
  }

  // MARK: What is left out

  private static let mostHeld = 16

  private mutating func hold(_ tag: HTMLTag, _ attributes: Range<Int>) {
    if !held.isEmpty, let outer = held.lastIndex(where: { $0.tag == tag }) {
      held[outer].depth += 1
      return
    }
    guard held.count < Self.mostHeld else { return }
    if let longest = longest(tag, attributes) {
      held.append(Held(tag: tag, mark: prose.mark, longest: longest))
    } else if !tag.isVoid, let style = ElementStyle.of(scanner, attributes, tag: tag) {
      let isBox = style == .block && tag.isInLine
      if isBox { prose.endParagraph() }
      if isBox || style == .hidden {
        held.append(Held(tag: tag, mark: prose.mark, longest: isBox ? -1 : Self.longestHidden, isBox: isBox))
      }
    }
  }

  /// In bytes; what is longer is the entry itself.
  private static let longestHidden = 1000

  private func longest(_ tag: HTMLTag, _ attributes: Range<Int>) -> Int? {
    switch tag {
    case .form: return 200
    case .nav: return 1000
    case .div, .section, .aside, .ul, .p, .footer, .span:
      return !attributes.isEmpty && EntryExtras.isOne(scanner, attributes) ? 1000 : nil
    default: return tag.isNeverText && !tag.isVoid ? .max : nil
    }
  }

  private mutating func release(_ tag: HTMLTag) {
    guard let place = held.lastIndex(where: { $0.tag == tag }) else { return }
    if held[place].depth > 0 {
      held[place].depth -= 1
      return
    }
    let ended = held[place]
    held.removeSubrange(place...)
    if ended.isBox { prose.endParagraph() }
    guard prose.count(since: ended.mark) <= ended.longest else { return }
    prose.rewind(to: ended.mark)
    phrases = []
  }
}
