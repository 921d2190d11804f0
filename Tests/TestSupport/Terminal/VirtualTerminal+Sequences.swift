extension VirtualTerminal {
  mutating func obeyControl(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: move(toRow: row, column: column - 1)
    case 0x09: move(toRow: row, column: (column / 8 + 1) * 8)
    case 0x0A...0x0C: lineFeed()
    case 0x0D: move(toRow: row, column: 0)
    case 0x0E: isLineDrawing = true
    default: isLineDrawing = false
    }
  }

  mutating func obeyEscape(_ sequence: String) {
    switch sequence {
    case "7": savedCursor = (row, column)
    case "8": move(toRow: savedCursor.row, column: savedCursor.column)
    case "M": reverseLineFeed()
    case "D": lineFeed()
    case "E":
      move(toRow: row, column: 0)
      lineFeed()
    case "(0": isLineDrawing = true
    case "(B": isLineDrawing = false
    // Keypad modes, tab stops, and the second character set.
    case "=", ">", "H", ")0", ")B": break
    default: unknown.append("ESC \(sequence)")
    }
  }

  mutating func obeySequence(prefix: Character?, parameters: [Int], final: Character) {
    if prefix == "?" && (final == "h" || final == "l") {
      for mode in parameters { setMode(mode, on: final == "h") }
    } else if prefix == nil {
      obeyPlain(parameters, final)
    } else if !(prefix == "!" && final == "p") && !(prefix == "?" && final == "c") && prefix != ">" {
      note(prefix, parameters, final)
    }
  }

  private mutating func note(_ prefix: Character?, _ parameters: [Int], _ final: Character) {
    let numbers = parameters.map(String.init).joined(separator: ";")
    unknown.append("CSI \(prefix.map(String.init) ?? "")\(numbers)\(final)")
  }

  private mutating func obeyPlain(_ parameters: [Int], _ final: Character) {
    let first = parameters.first ?? 0
    let count = max(1, first)
    let second = parameters.count > 1 ? max(1, parameters[1]) : 1
    switch final {
    case "A": move(toRow: row - count, column: column)
    case "B": move(toRow: row + count, column: column)
    case "C": move(toRow: row, column: column + count)
    case "D": move(toRow: row, column: column - count)
    case "G": move(toRow: row, column: count - 1)
    case "d": move(toRow: count - 1, column: column)
    case "H", "f": move(toRow: count - 1, column: second - 1)
    case "Z": move(toRow: row, column: max(0, (column - 1) / 8 * 8))
    case "m": setPen(parameters)
    case "r":
      (scrollTop, scrollBottom) = (count - 1, parameters.count > 1 ? min(second, rows) - 1 : rows - 1)
      move(toRow: 0, column: 0)
    // The title stack (22 and 23), which the alternate screen saves and restores.
    case "t" where first == 22 || first == 23: break
    case "h" where first == 4: isInserting = true
    case "l" where first == 4: isInserting = false
    // The shape of the cursor, in screen and tmux.
    case "h" where first == 34, "l" where first == 34: break
    default: if !obeyEditing(first, count, final) { note(nil, parameters, final) }
    }
  }

  private mutating func obeyEditing(_ first: Int, _ count: Int, _ final: Character) -> Bool {
    switch final {
    case "J": eraseScreen(first)
    case "K": erase(row: row, from: first == 0 ? column : 0, to: first == 1 ? column + 1 : columns)
    case "X": erase(row: row, from: column, to: column + count)
    case "@": insertBlanks(count)
    case "P": deleteCharacters(count)
    case "L": scrollDown(count, from: row)
    case "M": scrollUp(count, from: row)
    case "S": scrollUp(count)
    case "T": scrollDown(count)
    case "b": for _ in 0..<min(count, columns) { put(lastCharacter) }
    default: return false
    }
    return true
  }

  private mutating func eraseScreen(_ which: Int) {
    erase(row: row, from: which == 0 ? column : 0, to: which == 1 ? column + 1 : columns)
    let others = which == 0 ? Array((row + 1)..<rows) : which == 1 ? Array(0..<row) : Array(0..<rows)
    for other in others { erase(row: other, from: 0, to: columns) }
  }

  private mutating func setMode(_ mode: Int, on: Bool) {
    let was = modes.contains(mode)
    if on { modes.insert(mode) } else { modes.remove(mode) }
    guard mode == 1049, was != on else { return }
    if on {
      mainScreen = cells
      savedCursor = (row, column)
      cells = Self.blank(columns: columns, rows: rows)
    } else {
      cells = mainScreen
      move(toRow: savedCursor.row, column: savedCursor.column)
    }
  }

  private mutating func setPen(_ parameters: [Int]) {
    var rest = ArraySlice(parameters.isEmpty ? [0] : parameters)
    while let code = rest.popFirst() {
      switch code {
      case 0: pen = Pen()
      case 1: pen.isBold = true
      case 2: pen.isDim = true
      case 3: pen.isItalic = true
      case 4: pen.isUnderlined = true
      case 7: pen.isReversed = true
      case 22: (pen.isBold, pen.isDim) = (false, false)
      case 23: pen.isItalic = false
      case 24: pen.isUnderlined = false
      case 27: pen.isReversed = false
      case 10, 11: isLineDrawing = code == 11
      case 30...37: pen.foreground = code - 30
      case 90...97: pen.foreground = code - 82
      case 39: pen.foreground = nil
      case 40...47: pen.background = code - 40
      case 100...107: pen.background = code - 92
      case 49: pen.background = nil
      case 38 where rest.first == 5: pen.foreground = rest.dropFirst().first
      case 48 where rest.first == 5: pen.background = rest.dropFirst().first
      default: unknown.append("SGR \(code)")
      }
      if code == 38 || code == 48 { rest = rest.dropFirst(2) }
    }
  }
}
