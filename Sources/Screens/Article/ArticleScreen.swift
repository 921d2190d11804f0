import Canvas
import News

/// One article to read, in one column.
struct ArticleScreen: Screen {
  let article: Article
  let text: DisplayText
  /// The list the article was opened from: `n` and `p` go along it.
  private let others: [Article.ID]
  /// The neighbour that has been asked for.
  private var awaited: Article.ID?
  private(set) var place = ReadingPlace.head(0)
  private(set) var selection: TextSelection?
  private(set) var search: ArticleSearch?
  /// The bookmarked passage that was to be shown, where it is now.
  private(set) var shownPassage: TextRange?
  private var missingPassage = false
  /// Where the mouse went down, until it is dragged.
  private var pressed: Int?
  private var isDragging = false
  /// The layout for the columns last worked at.
  private var laidOut: (columns: Int, layout: ArticleLayout)?
  /// What is to be kept once its note is written.
  private var kept: TextRange?

  let scope = Scope.article

  init(_ article: Article, among others: [Article.ID] = [], showing passage: Passage? = nil) {
    self.article = article
    self.others = others
    text = DisplayText(article.text)
    shownPassage = passage?.found(in: article.text)
    missingPassage = passage != nil && shownPassage == nil
    if let shownPassage { place = .text(shownPassage.start) }
  }

  mutating func opened(size: Size) -> [Effect] {
    prepare(size)
    if let shownPassage { reveal(shownPassage.start, size: size) }
    let read = Effect.request(.markRead(article.id))
    return missingPassage
      ? [read, .warn("The passage is no longer in the text: this is the article's beginning.")] : [read]
  }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    switch answer {
    case .article(let next) where next.id == awaited:
      self = ArticleScreen(next, among: others)
      return opened(size: size)
    case .failed: awaited = nil
    default: break
    }
    return []
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    prepare(size)
    if selection != nil, moveSelection(action, size: size) { return [] }
    if scroll(action, size: size) { return [] }
    switch action {
    case .nextArticle where search != nil: return goOn(by: 1, size: size)
    case .nextArticle: return turn(by: 1)
    case .previousArticle: return turn(by: -1)
    case .compare: return [.go(.choice(article.id))]
    case .select: return select(.word, size: size)
    case .selectSentences: return select(.sentence, size: size)
    case .wordLeft, .wordRight: return [.say("v or V begins a selection; then the arrows move in it.")]
    case .keep: return keep()
    case .search: return [.ask(Prompt(question: .search, label: "Search:"))]
    case .searchNext: return goOn(by: 1, size: size)
    case .searchPrevious: return goOn(by: -1, size: size)
    case .back: return back()
    default: return []
    }
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    switch question {
    case .search: return find(text, size: size)
    case .note: return keep(noting: text)
    case .filter, .confirm: return []
    }
  }

  /// Ends the selection first, then the search: one step back is one step.
  private mutating func back() -> [Effect] {
    if selection != nil {
      selection = nil
    } else if search != nil {
      search = nil
    } else {
      return [.back]
    }
    return []
  }

  private mutating func turn(by steps: Int) -> [Effect] {
    guard let index = others.firstIndex(of: awaited ?? article.id) else {
      return [.say("This article was opened by itself: there is no list to go along.")]
    }
    guard others.indices.contains(index + steps) else {
      return [
        .say(steps > 0 ? "This is the last article of the list." : "This is the first article of the list.")
      ]
    }
    awaited = others[index + steps]
    return [.request(.loadArticle(others[index + steps]))]
  }
}

// MARK: Moving

extension ArticleScreen {
  func layout(_ size: Size) -> ArticleLayout {
    if let laidOut, laidOut.columns == size.columns { return laidOut.layout }
    return ArticleLayout(article, text: text, columns: size.columns)
  }

  /// Lays the article out for `size` and remembers it: a long one is not laid out anew for every key.
  private mutating func prepare(_ size: Size) {
    if laidOut?.columns != size.columns { laidOut = (size.columns, layout(size)) }
  }

  /// Rows of the article in sight.
  func page(_ size: Size) -> Int { max(1, size.rows - 1) }

  private mutating func scroll(_ action: Action, size: Size) -> Bool {
    let page = page(size)
    let layout = layout(size)
    let row = place.row(in: layout, page: page)
    let target: Int
    switch action {
    case .up: target = row - 1
    case .down: target = row + 1
    case .halfPageUp: target = row - max(1, page / 2)
    case .halfPageDown: target = row + max(1, page / 2)
    // A line of the page before stays in sight.
    case .pageUp: target = row - max(1, page - 1)
    case .pageDown: target = row + max(1, page - 1)
    case .top: target = 0
    case .bottom: target = layout.rows
    default: return false
    }
    scroll(to: target, of: layout, page: page)
    return true
  }

  private mutating func scroll(to row: Int, of layout: ArticleLayout, page: Int) {
    place = ReadingPlace(row: max(0, min(row, layout.rows - page)), in: layout)
  }

  mutating func scroll(by rows: Int, size: Size) {
    let layout = layout(size)
    scroll(to: place.row(in: layout, page: page(size)) + rows, of: layout, page: page(size))
  }

  /// Scrolls only if the scalar at `offset` is out of sight; then it comes to stand in the upper third.
  mutating func reveal(_ offset: Int, size: Size) {
    let layout = layout(size)
    let page = page(size)
    let top = place.row(in: layout, page: page)
    let row = layout.row(of: offset)
    if row > top, row < top + page { return }
    scroll(to: row - page / 3, of: layout, page: page)
  }

  /// The offset of the text at `point`, or nil beside it.
  func offset(at point: Point, size: Size) -> Int? {
    let layout = layout(size)
    let row = place.row(in: layout, page: page(size)) + point.row
    guard point.row < size.rows - 1, let line = layout.line(onRow: row) else { return nil }
    return text.offset(atColumn: max(0, point.column - layout.column), in: line)
  }
}

// MARK: Selecting and keeping

extension ArticleScreen {
  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    switch mouse.action {
    case .wheelUp: scroll(by: -3, size: size)
    case .wheelDown: scroll(by: 3, size: size)
    case .press: pressed = offset(at: mouse.point, size: size)
    case .drag:
      if let offset = offset(at: mouse.point, size: size) { drag(to: offset) }
    case .release:
      pressed = nil
      isDragging = false
    }
    return []
  }

  private mutating func drag(to offset: Int) {
    if let pressed {
      selection = TextSelection(.word, in: article.text, at: pressed)
      selection?.toggleAnchor()
      isDragging = true
    }
    pressed = nil
    if isDragging { selection?.move(to: offset) }
  }

  private mutating func select(_ unit: TextUnit, size: Size) -> [Effect] {
    if selection?.unit == unit {
      selection?.toggleAnchor()
      return []
    }
    let layout = layout(size)
    let top = place.row(in: layout, page: page(size))
    let line = (top..<(top + page(size))).lazy.compactMap { layout.line(onRow: $0) }.first {
      !$0.glyphs.isEmpty
    }
    let offset = selection?.caretRange.start ?? line?.scalars.lowerBound ?? 0
    selection = TextSelection(unit, in: article.text, at: offset)
    guard let selection else { return [.warn("There is no text to select.")] }
    reveal(selection.caretRange.start, size: size)
    return []
  }

  private mutating func moveSelection(_ action: Action, size: Size) -> Bool {
    guard var selection else { return false }
    switch action {
    case .wordLeft: selection.move(by: -1)
    case .wordRight: selection.move(by: 1)
    case .up where selection.unit == .sentence: selection.move(by: -1)
    case .down where selection.unit == .sentence: selection.move(by: 1)
    case .up: selection.move(to: offset(besides: selection.caretRange.start, rows: -1, size: size))
    case .down: selection.move(to: offset(besides: selection.caretRange.start, rows: 1, size: size))
    case .top: selection.move(to: 0)
    case .bottom: selection.move(to: text.count)
    default: return false
    }
    self.selection = selection
    reveal(selection.caretRange.start, size: size)
    return true
  }

  /// What stands in the same column some rows away, past empty rows.
  private func offset(besides offset: Int, rows: Int, size: Size) -> Int {
    let layout = layout(size)
    let row = layout.row(of: offset)
    guard let line = layout.line(onRow: row) else { return offset }
    let column = text.column(of: offset, in: line)
    var target = row + rows
    while let other = layout.line(onRow: target) {
      if !other.glyphs.isEmpty { return text.offset(atColumn: column, in: other) }
      target += rows
    }
    return offset
  }

  private mutating func keep() -> [Effect] {
    guard let selection else {
      return [.warn("Nothing is selected: v selects words, V sentences, and the mouse drags.")]
    }
    kept = selection.range
    return [.ask(Prompt(question: .note, label: "Note and #tags:"))]
  }

  private mutating func keep(noting note: String) -> [Effect] {
    guard let kept else { return [] }
    self.kept = nil
    selection = nil
    let draft = BookmarkDraft(kind: "passage", left: Passage(kept, of: article), right: nil)
    return [.request(.keep(draft.noted(note)))]
  }
}

// MARK: Searching

extension ArticleScreen {
  private mutating func find(_ sought: String, size: Size) -> [Effect] {
    search = nil
    guard !sought.isEmpty else { return [] }
    var search = ArticleSearch(sought, in: article.text)
    let layout = layout(size)
    let top = layout.line(onRow: place.row(in: layout, page: page(size)))?.scalars.lowerBound ?? 0
    guard let match = search.start(at: top) else { return [.warn("“\(sought)” is not in the text.")] }
    self.search = search
    reveal(match.start, size: size)
    return []
  }

  private mutating func goOn(by steps: Int, size: Size) -> [Effect] {
    guard let match = search?.move(by: steps) else { return [.warn("Nothing is searched for: / searches.")] }
    reveal(match.start, size: size)
    return []
  }
}
