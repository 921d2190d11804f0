/// A terminal in memory: it obeys what ncurses sends for the common terminals, and notes down everything else.
///
/// Tests read the screen as text and cells, and expect `unknown` to be empty: text from outside that reached the
/// terminal as a control sequence would stand there.
///
///     var terminal = VirtualTerminal(columns: 80, rows: 24)
///     terminal.feed(bytes)
///     terminal.line(0) == " Strait Monitor"
public struct VirtualTerminal {
  public struct Pen: Hashable, Sendable {
    /// A palette number, or nil for the terminal's own.
    public var foreground: Int?
    public var background: Int?
    public var isBold = false
    public var isDim = false
    public var isItalic = false
    public var isUnderlined = false
    public var isReversed = false

    public init() {}
  }

  public struct Cell: Hashable, Sendable {
    /// Empty in the second column of a wide character.
    public var text = " "
    public var pen = Pen()
  }

  public internal(set) var columns: Int
  public internal(set) var rows: Int
  public internal(set) var cells: [[Cell]]
  public internal(set) var row = 0
  public internal(set) var column = 0
  public internal(set) var pen = Pen()
  /// The private modes that are on: 25 cursor, 1049 alternate screen, 1002 and 1006 mouse, 2004 paste.
  public internal(set) var modes: Set<Int> = [7, 25]
  /// Sequences and controls that no screen of ours has any reason to send, readable.
  public internal(set) var unknown: [String] = []
  public internal(set) var bells = 0

  var mainScreen: [[Cell]] = []
  var savedCursor = (row: 0, column: 0)
  var scrollTop = 0
  var scrollBottom: Int
  var isInserting = false
  var isLineDrawing = false
  /// The cursor stands past the last column, and wraps with the next character.
  var wrapsNext = false
  var lastCharacter: Unicode.Scalar = " "
  var parser = Parser()

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    scrollBottom = rows - 1
    cells = Self.blank(columns: columns, rows: rows)
  }

  static func blank(columns: Int, rows: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  public var isAlternate: Bool { modes.contains(1049) }
  public var showsCursor: Bool { modes.contains(25) }

  /// A row's text without the blanks at its end.
  public func line(_ row: Int) -> String {
    guard cells.indices.contains(row) else { return "" }
    var text = Substring(cells[row].map(\.text).joined())
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The screen's text, a line a row.
  public var text: String { (0..<rows).map(line).joined(separator: "\n") }

  public func contains(_ words: String) -> Bool { text.contains(words) }

  /// The cell where `words` begin on the screen.
  public func cell(of words: String) -> Cell? {
    for row in 0..<rows {
      let texts = cells[row].map(\.text)
      for column in 0..<columns where texts[column...].joined().hasPrefix(words) { return cells[row][column] }
    }
    return nil
  }

  public mutating func resize(columns: Int, rows: Int) {
    func fit(_ screen: [[Cell]]) -> [[Cell]] {
      let lines = screen.prefix(rows).map { line in
        Array(line.prefix(columns)) + Array(repeating: Cell(), count: max(0, columns - line.count))
      }
      return lines + Self.blank(columns: columns, rows: max(0, rows - lines.count))
    }
    cells = fit(cells)
    mainScreen = fit(mainScreen)
    self.columns = columns
    self.rows = rows
    row = min(row, rows - 1)
    column = min(column, columns - 1)
    (scrollTop, scrollBottom) = (0, rows - 1)
  }

  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      for token in parser.take(byte) { obey(token) }
    }
  }

  private mutating func obey(_ token: Parser.Token) {
    switch token {
    case .character(let scalar): put(isLineDrawing ? Self.lineDrawing(scalar) : scalar)
    case .control(let byte): obeyControl(byte)
    case .escape(let sequence): obeyEscape(sequence)
    case .sequence(let prefix, let parameters, let final):
      obeySequence(prefix: prefix, parameters: parameters, final: final)
    case .unknown(let description): unknown.append(description)
    }
  }

  private static func lineDrawing(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "q": "─"
    case "x": "│"
    case "l": "┌"
    case "k": "┐"
    case "m": "└"
    case "j": "┘"
    case "t": "├"
    case "u": "┤"
    case "v": "┴"
    case "w": "┬"
    case "n": "┼"
    default: scalar
    }
  }
}
