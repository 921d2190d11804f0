import Canvas
import News

/// What can be looked for, where nothing is found or looked for yet.
enum SearchHints {
  private static let rows: [(typed: String, words: String)] = [
    ("port strike", "both words, in any order"),
    ("\"port strike\"", "the words in a row"),
    ("strike -bus", "the one without the other"),
    ("harb*", "every word that begins so"),
    ("outlet:post", "of outlets with this in their name"),
    ("category:sport", "that their feeds file under this"),
    ("after:2025-03-01", "from this day, month or year on"),
    ("before:2025-04", "before this day, month or year"),
    ("after:7d", "of the last days; also today, yesterday"),
    ("is:unread", "not read yet; is:read, read"),
    ("has:bookmark", "with something kept from it"),
  ]

  static func draw(
    isFruitless: Bool, doubtful: SearchQuery.Doubt? = nil, in rect: Rect, on frame: inout Frame
  ) {
    let width = min(72, rect.columns - 4)
    guard width > 0 else { return }
    let column = rect.column + (rect.columns - width) / 2
    let typed = min(20, width / 2)
    let first = rect.row + max(0, (rect.rows - rows.count - 3) / 3)
    let doubtful = isFruitless ? doubtful : nil
    func put(_ text: String, _ row: Int, at offset: Int = 0, _ style: Style) {
      guard row < rect.row + rect.rows else { return }
      frame.put(
        clipped: text, at: Point(column: column + offset, row: row), columns: width - offset, style: style)
    }
    put(
      isFruitless ? "No article has all of this." : "Look through every article.", first,
      Style(.heading, .bold))
    if let doubtful { put("\(doubtful.part) \(doubtful.words)", first + 1, Style(.warning)) }
    for (index, row) in rows.enumerated() {
      let place = first + (doubtful == nil ? 2 : 3) + index
      put(row.typed.prefix(fitting: typed - 1), place, Style(.accent, .bold))
      put(row.words, place, at: typed, Style())
    }
  }
}
