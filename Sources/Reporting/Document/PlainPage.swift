public import News

/// A page of plain text for a pipe or a terminal: wrapped lines, and no character that could command a terminal.
public struct PlainPage: Sendable {
  /// The width of a line in cells.
  public let columns: Int
  /// Where it is read: dates stand on it as the clocks there show them.
  public let zone: Zone
  /// How many cells a character takes: 2 for `東`.
  private let width: @Sendable (Character) -> Int
  private var lines: [String] = []

  /// `width` counts every character as one cell unless another measure is given.
  public init(
    columns: Int = 80, zone: Zone = .utc, width: @escaping @Sendable (Character) -> Int = { _ in 1 }
  ) {
    self.columns = columns
    self.zone = zone
    self.width = width
  }

  /// The page, each line ended by a line end.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// The day as people write it, `28 Jul 2024`; nil for none.
  func day(_ date: PublicationDate?) -> String? { date?.shown(in: zone).readable }

  /// Parts what follows by one empty line, except at the top.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A heading on lines of its own, in capitals.
  mutating func heading(_ text: String) {
    space()
    paragraph(text.uppercased())
  }

  /// Fills lines with the words of `text`; `lead` stands before the first, and as many blanks before the others.
  mutating func paragraph(_ text: String, lead: String = "") {
    let indent = String(repeating: " ", count: cells(of: lead))
    let room = max(8, columns - indent.count)
    for (number, line) in filled(HarmlessText.line(text), room: room).enumerated() {
      lines.append((number == 0 ? HarmlessText.line(lead) : indent) + line)
    }
  }

  /// How many cells `text` takes.
  func cells(of text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  private func filled(_ text: String, room: Int) -> [String] {
    var filled: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, room: room) }) {
      let needed = cells(of: String(word))
      if used > 0, used + 1 + needed > room {
        filled.append(line)
        (line, used) = ("", 0)
      }
      line += used > 0 ? " \(word)" : word
      used += needed + (used > 0 ? 1 : 0)
    }
    return line.isEmpty ? filled : filled + [line]
  }

  /// The word itself, or what of it fits on a line each.
  private func pieces(of word: Substring, room: Int) -> [Substring] {
    var pieces: [Substring] = []
    var rest = word
    while cells(of: String(rest)) > room {
      var used = 0
      let piece = rest.prefix { character in
        used += width(character)
        return used <= room
      }
      guard !piece.isEmpty else { break }
      pieces.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    return rest.isEmpty ? pieces : pieces + [rest]
  }
}
