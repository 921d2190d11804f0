import Canvas

/// The keys that work on the screen one came from, read from the key table.
struct HelpScreen: Screen {
  /// The screen one came from.
  let subject: Scope
  private var place = 0

  let scope = Scope.help

  init(scope: Scope) { subject = scope }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    let page = page(size)
    let last = max(0, rows(size).count - page)
    switch action {
    case .up: place -= 1
    case .down: place += 1
    case .halfPageUp: place -= max(1, page / 2)
    case .halfPageDown: place += max(1, page / 2)
    case .pageUp: place -= page
    case .pageDown: place += page
    case .top: place = 0
    case .bottom: place = last
    case .back: return [.back]
    default: return []
    }
    place = max(0, min(place, last))
    return []
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    switch mouse.action {
    case .wheelUp: perform(.up, size: size)
    case .wheelDown: perform(.down, size: size)
    case .press, .release, .drag: []
    }
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] { [] }

  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    Header(title: "Keys \(subject.words)").draw(on: &frame)
    let rows = rows(size)
    let columns = columnCount(size)
    let width = size.columns / columns
    let keyColumns = min(width / 2, keyColumns)
    let top = max(0, min(place, rows.count - page(size)))
    for (index, row) in rows.dropFirst(top).prefix(page(size)).enumerated() where index + 1 < size.rows - 1 {
      for (column, binding) in row.enumerated() {
        let point = Point(column: column * width + 1, row: index + 1)
        frame.put(clipped: binding.keyWords, at: point, columns: keyColumns - 1, style: Style(.accent, .bold))
        frame.put(
          clipped: binding.words, at: Point(column: point.column + keyColumns, row: point.row),
          columns: width - keyColumns - 2)
      }
    }
    return frame
  }

  func footer(size: Size) -> Footer {
    let rows = rows(size).count
    let last = min(rows, min(place, max(0, rows - page(size))) + page(size))
    return Footer(
      hints: rows > page(size) ? "j k Space scroll · q back" : "q back",
      place: "\(last * 100 / max(1, rows))%")
  }

  private func page(_ size: Size) -> Int { max(1, size.rows - 2) }
  private func columnCount(_ size: Size) -> Int { size.columns >= 130 ? 2 : 1 }

  /// The columns of the longest names of keys, with a blank after them.
  private var keyColumns: Int {
    2 + (bindings.map { DisplayWidth.of($0.keyWords) }.max() ?? 0)
  }

  /// What is special to the screen first, what works everywhere after it.
  private var bindings: [Binding] {
    let all = Keys.bindings(in: subject)
    return all.filter { $0.scopes.count < Scope.allCases.count }
      + all.filter { $0.scopes.count == Scope.allCases.count }
  }

  /// The bindings row by row: read down the first column, then down the second.
  private func rows(_ size: Size) -> [[Binding]] {
    let bindings = bindings
    let height = (bindings.count + columnCount(size) - 1) / columnCount(size)
    return (0..<height).map { row in
      stride(from: row, to: bindings.count, by: height).map { bindings[$0] }
    }
  }
}
