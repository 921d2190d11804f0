import Canvas
import News

/// Looking through every article of the library, with what is found as one types.
struct SearchScreen: Screen {
  private(set) var query = ""
  private(set) var list = FilteredList<SearchHit>()
  /// The query whose answer is shown; the answers to earlier ones come to nothing.
  private var answered = ""
  /// Enter came before the answer did: its first article is opened then.
  private var isOpening = false

  let scope = Scope.search

  mutating func opened(size: Size) -> [Effect] { [prompt] }

  mutating func typing(_ question: Prompt.Question, text: String, size: Size) -> [Effect] {
    guard question == .library, text != query else { return [] }
    query = text
    guard SearchQuery(text, isTyping: true).isEmpty else { return [.request(.search(text))] }
    return fill([])
  }

  /// Enter in the prompt opens the selected article at once.
  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    guard question == .library else { return [] }
    let effects = typing(question, text: text, size: size)
    guard answered == query else {
      isOpening = true
      return effects
    }
    if query.trimmed.isEmpty { return [.back] }
    return list.count == 0 ? [.warn("No article has all of this."), prompt] : open()
  }

  mutating func cancelled(_ question: Prompt.Question, size: Size) -> [Effect] { [.back] }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    guard case .found(query, let hits) = answer else { return [] }
    return fill(hits)
  }

  mutating func mark(_ articles: Set<Article.ID>, isRead: Bool) {
    list.changeEach { if articles.contains($0.id) { $0.article.isRead = isRead } }
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.move(action, in: area(size)) { return [] }
    switch action {
    case .open: return open()
    case .searchLibrary: return [prompt]
    case .toggleRead:
      return list.selected.map { [.request(.mark([$0.id], isRead: !$0.article.isRead))] } ?? []
    case .browse: return list.selected.map { [.request(.browse($0.id))] } ?? []
    case .back: return [.back]
    default: return []
    }
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    list.take(mouse, in: area(size)) ? open() : []
  }

  private var prompt: Effect { .ask(Prompt(question: .library, label: "Search all articles:", text: query)) }

  private mutating func fill(_ hits: [SearchHit]) -> [Effect] {
    list = FilteredList(hits)
    answered = query
    defer { isOpening = false }
    guard isOpening else { return [] }
    return hits.isEmpty ? [.warn("No article has all of this."), prompt] : open()
  }

  private func open() -> [Effect] {
    guard let hit = list.selected else { return [] }
    return [.go(.found(hit.id, among: Neighbours(list.items.map(\.id)), query: answered))]
  }

  private func area(_ size: Size) -> ListArea { ListArea(size: size, itemRows: 2) }
}

// MARK: Drawing

extension SearchScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    Header(title: "Search", note: note).draw(on: &frame)
    let area = area(size)
    guard list.count > 0 else {
      let isFruitless = !query.trimmed.isEmpty && answered == query
      let doubtful = SearchQuery(query, isTyping: true).doubtful.first
      SearchHints.draw(isFruitless: isFruitless, doubtful: doubtful, in: area.rect, on: &frame)
      return frame
    }
    list.draw(in: area, on: &frame) { hit, painter, frame in
      painter.draw(hit.article, on: &frame)
      Snippet(hit).draw(in: painter.rect, on: &frame)
    }
    return frame
  }

  func footer(size: Size) -> Footer {
    Footer(hints: "Enter read · f change the search · q back · ? help", place: list.placeWords)
  }

  private var note: String {
    switch list.count {
    case 0: ""
    case SearchLimit.hits...: "the last \(SearchLimit.hits) found"
    default: "\(list.count) found"
    }
  }
}
