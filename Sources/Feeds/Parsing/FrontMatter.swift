internal import News
internal import Yams

/// The particulars of an article, between two `---` lines at the head of its file, as YAML.
///
/// Every value is taken as text: `published: 2024-07-28` is no date to YAML here, and `title: Yes` no truth
/// value. Unknown keys are left for others. See docs/Notes/front-matter-with-yams.md.
struct FrontMatter {
  var title: String?
  var outlet: String?
  var published: PublicationDate?
  var url: String?
  var byline: String?
  var event: String?
  var language: String?

  /// Longer front matter is a mistake, or made to keep the parser busy.
  static let limit = 1 << 16

  /// Whether the first line is `---`.
  static func opens(_ text: String) -> Bool {
    let first = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    return isFence(Substring(first))
  }

  /// Takes the front matter off `lines`, the lines of a file, if there is one.
  init(takingFrom lines: inout ArraySlice<Substring>) throws(Refusal) {
    guard let first = lines.first, Self.isFence(first) else { return }
    guard let end = lines.dropFirst().firstIndex(where: Self.closes) else {
      throw Refusal(.unclosedFrontMatter, line: 1)
    }
    let inside = lines[(lines.startIndex + 1)..<end]
    lines = lines[(end + 1)...]
    try take(inside.map(String.init))
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }

  private static func closes(_ line: Substring) -> Bool {
    isFence(line) || (line.hasPrefix("...") && line.dropFirst(3).allSatisfy { $0 == " " })
  }

  private mutating func take(_ lines: [String]) throws(Refusal) {
    guard let mapping = try YAMLMapping.parse(lines) else { return }
    for (key, value) in mapping {
      let name = key.string.lowercased()
      guard let field = Field(rawValue: name) else { continue }
      guard let scalar = value.scalar else { throw Refusal(.notText(key: name), line: value.line) }
      let text = ControlFreeText.line(scalar.string)
      guard !text.isEmpty, !(scalar.style == .plain && text == "~") else { continue }
      try set(field, to: text, line: value.line)
    }
  }

  private enum Field: String { case title, outlet, published, url, byline, event, language }

  private mutating func set(_ field: Field, to text: String, line: Int?) throws(Refusal) {
    switch field {
    case .title: title = text
    case .outlet: outlet = text
    case .url: url = text
    case .byline: byline = text
    case .event: event = text
    case .language: language = text
    case .published:
      guard let date = PublicationDate(text) else {
        throw Refusal(.date(key: field.rawValue, value: text), line: line)
      }
      published = date
    }
  }
}

extension Yams.Node {
  fileprivate var string: String { scalar?.string ?? "" }

  /// The line in the file: YAML begins on its second line.
  fileprivate var line: Int? { mark.map { $0.line + 1 } }
}

/// One YAML mapping, read with some patience for headlines.
enum YAMLMapping {
  /// The mapping in `lines`, which follow the opening `---`; nil where they hold nothing.
  static func parse(_ lines: [String]) throws(Refusal) -> Yams.Node.Mapping? {
    let yaml = lines.joined(separator: "\n")
    guard yaml.utf8.count <= FrontMatter.limit else {
      throw Refusal(.frontMatter(problem: "longer than 64 KiB"), line: 1)
    }
    let node: Yams.Node?
    do {
      node = try compose(yaml)
    } catch {
      node = try? compose(lines.map(quoted).joined(separator: "\n"))
      if node == nil { throw error }
    }
    guard let node else { return nil }
    guard let mapping = node.mapping else {
      throw Refusal(.frontMatter(problem: "not of the form key: value"), line: 2)
    }
    return mapping
  }

  private static func compose(_ yaml: String) throws(Refusal) -> Yams.Node? {
    do {
      return try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw Refusal(error)
    } catch {
      throw Refusal(.frontMatter(problem: "not readable"), line: 1)
    }
  }

  /// `title: Tokyo: talks begin` and `title: "Enemies" are imaginary` as people write them, with the quotation
  /// marks that YAML asks for; any other line as it is.
  static func quoted(_ line: String) -> String {
    guard let colon = line.firstIndex(of: ":") else { return line }
    let key = line[..<colon]
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    guard !key.isEmpty, key.utf8.allSatisfy(isKeyByte), let first = value.first, needsMarks(value, first)
    else { return line }
    return "\(key): '" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }

  private static func needsMarks(_ value: Substring, _ first: Character) -> Bool {
    switch first {
    case "|", ">": return false
    case "[": return value.contains("]") && !value.hasSuffix("]")
    case "{": return value.contains("}") && !value.hasSuffix("}")
    case "\"", "'":
      // Whole in its marks, or opened and never closed: both are for YAML to judge.
      guard let close = value.dropFirst().lastIndex(of: first) else { return false }
      return value[value.index(after: close)...].contains { $0 != " " }
    default: return true
    }
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    Windows1252.isASCIILetter(byte) || (0x30...0x39).contains(byte) || byte == 0x5F || byte == 0x2D
  }
}

extension Refusal {
  /// The fault with the line of the file it stands on.
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _):
      self.init(.frontMatter(problem: problem), line: (context?.mark.line ?? mark.line) + 1)
    case .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      self.init(.frontMatter(problem: problem), line: mark.line + 1)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map(ControlFreeText.line).joined(separator: ", ")
      self.init(.frontMatter(problem: "given twice: \(names)"), line: context.mark.line + 1)
    case .reader(let problem, _, _, _):
      self.init(.frontMatter(problem: problem), line: 1)
    default:
      self.init(.frontMatter(problem: "not readable"), line: 1)
    }
  }
}
