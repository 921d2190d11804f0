extension VirtualTerminal {
  mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar)
    guard width > 0 else { return putMark(scalar) }
    if wrapsNext || column + width > columns { wrap() }
    if isInserting { insertBlanks(width) }
    blankPartners(from: column, to: column + width)
    cells[row][column] = Cell(text: String(scalar), pen: pen)
    if width == 2 { cells[row][column + 1] = Cell(text: "", pen: pen) }
    lastCharacter = scalar
    wrapsNext = column + width >= columns
    column = min(column + width, columns - 1)
  }

  private mutating func putMark(_ scalar: Unicode.Scalar) {
    var target = wrapsNext ? column : column - 1
    if target > 0 && cells[row][target].text.isEmpty { target -= 1 }
    if target >= 0 { cells[row][target].text.unicodeScalars.append(scalar) }
  }

  private mutating func wrap() {
    guard modes.contains(7) else {
      column = columns - 1
      return
    }
    wrapsNext = false
    column = 0
    lineFeed()
  }

  /// Overwriting half of a wide character blanks the other half.
  private mutating func blankPartners(from start: Int, to end: Int) {
    if cells[row][start].text.isEmpty && start > 0 { cells[row][start - 1].text = " " }
    if end < columns && cells[row][end].text.isEmpty { cells[row][end].text = " " }
  }

  mutating func lineFeed() {
    if row == scrollBottom {
      scrollUp(1)
    } else {
      row = min(row + 1, rows - 1)
    }
  }

  mutating func reverseLineFeed() {
    if row == scrollTop {
      scrollDown(1)
    } else {
      row = max(row - 1, 0)
    }
  }

  var blankCell: Cell {
    var blank = Cell()
    blank.pen.background = pen.background
    return blank
  }

  var blankLine: [Cell] { Array(repeating: blankCell, count: columns) }

  mutating func scrollUp(_ count: Int, from top: Int? = nil) {
    for _ in 0..<min(count, rows) {
      cells.remove(at: top ?? scrollTop)
      cells.insert(blankLine, at: scrollBottom)
    }
  }

  mutating func scrollDown(_ count: Int, from top: Int? = nil) {
    for _ in 0..<min(count, rows) {
      cells.remove(at: scrollBottom)
      cells.insert(blankLine, at: top ?? scrollTop)
    }
  }

  mutating func insertBlanks(_ count: Int) {
    for _ in 0..<min(count, columns) {
      cells[row].removeLast()
      cells[row].insert(blankCell, at: column)
    }
  }

  mutating func deleteCharacters(_ count: Int) {
    for _ in 0..<min(count, columns - column) {
      cells[row].remove(at: column)
      cells[row].append(blankCell)
    }
  }

  mutating func erase(row: Int, from start: Int, to end: Int) {
    for column in max(0, start)..<max(start, min(end, columns)) { cells[row][column] = blankCell }
  }

  mutating func move(toRow newRow: Int, column newColumn: Int) {
    row = min(max(newRow, 0), rows - 1)
    column = min(max(newColumn, 0), columns - 1)
    wrapsNext = false
  }

  /// The columns a terminal gives a scalar: the ranges that matter to our texts.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
