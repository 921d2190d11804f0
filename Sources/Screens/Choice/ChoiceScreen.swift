import Canvas
import News

/// Which article to compare with: what it said before itself, the other reports of the same event, and then all
/// others; typing narrows.
struct ChoiceScreen: Screen {
  private let article: Article.ID
  private let earlier: [EarlierText]
  private var events: [Event]
  /// Every article of the library, or nil before it has answered.
  private var articles: [ArticleSummary]?
  private(set) var list = FilteredList<ArticleSummary>()
  /// Those of the list that report the same event; they stand first.
  private var counterparts: Set<Article.ID> = []
  private var name = ""
  private var event: Event?

  let scope = Scope.choice

  init(
    _ article: Article.ID, earlier: [EarlierText] = [], events: [Event], articles: [ArticleSummary]?
  ) {
    self.article = article
    self.earlier = earlier
    self.events = events
    self.articles = articles
    fill()
  }

  private mutating func fill() {
    guard let articles else { return }
    let own = articles.first { $0.id == article }
    name = own?.name ?? ""
    event = events.first { $0.reports.contains { $0.id == article } }
    let same =
      event?.reports ?? articles.filter { $0.event != nil && $0.event == own?.event }
    let best = own?.bestCounterparts(among: same) ?? same.filter { $0.id != article }
    counterparts = Set(best.map(\.id))
    let before = earlier.map { text in
      ArticleSummary(
        id: text.id, name: text.name, outlet: own?.outlet, published: own?.published, event: own?.event,
        words: text.words, isRead: true)
    }
    list.fill(before + best + articles.filter { $0.id != article && !counterparts.contains($0.id) })
  }

  mutating func opened(size: Size) -> [Effect] {
    (articles != nil ? [] : [.request(.loadArticles)]) + (events.isEmpty ? [.request(.loadEvents)] : []) + [
      prompt
    ]
  }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    switch answer {
    case .articles(let articles): self.articles = articles
    case .events(let events): self.events = events
    default: return []
    }
    fill()
    return []
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.move(action, in: area(size)) { return [] }
    switch action {
    case .open: return open()
    case .filter: return [prompt]
    case .back: return [.back]
    default: return []
    }
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    list.take(mouse, in: area(size)) ? open() : []
  }

  mutating func typing(_ question: Prompt.Question, text: String, size: Size) -> [Effect] {
    if question == .filter { list.narrow(to: text) }
    return []
  }

  /// Enter in the prompt takes the selected article at once.
  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    guard question == .filter else { return [] }
    list.narrow(to: text)
    return open()
  }

  mutating func cancelled(_ question: Prompt.Question, size: Size) -> [Effect] { [.back] }

  private var prompt: Effect {
    .ask(Prompt(question: .filter, label: "Compare with:", text: list.filter))
  }

  private func open() -> [Effect] {
    guard let other = list.selected else { return [.warn("No article holds these words."), prompt] }
    if other.id.isEarlier {
      return [.go(.comparison(left: other.id, right: article, event: nil, showing: nil))]
    }
    let shared = counterparts.contains(other.id) ? event?.name ?? other.event : nil
    return [.go(.comparison(left: article, right: other.id, event: shared, showing: nil))]
  }

  private func area(_ size: Size) -> ListArea { ListArea(size: size, itemRows: 2) }
}

// MARK: Drawing

extension ChoiceScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    Header(title: "Compare “\(name)” with", note: "type to narrow").draw(on: &frame)
    let area = area(size)
    if list.count == 0 {
      let words =
        articles == nil
        ? "Reading the library…"
        : list.filter.isEmpty ? "There is no other article yet." : "No article holds these words."
      CentredText.draw([words], in: area.rect, on: &frame)
    }
    let place = list.place.settled(count: list.count, page: area.page)
    for (position, rect) in area.rows(place: list.place, count: list.count) {
      guard let report = list.item(at: position) else { continue }
      let painter = ItemPainter(rect: rect, isSelected: position == place.selected)
      let why = why(report.id)
      painter.draw((why.isEmpty ? "  " : "◫ ") + report.name, right: why, on: &frame)
      painter.draw(report.sourceWords, line: 1, indent: 2, style: Style(.dim), on: &frame)
      painter.finish(on: &frame)
    }
    return frame
  }

  /// Why the article stands before the others.
  private func why(_ id: Article.ID) -> String {
    if let text = earlier.first(where: { $0.id == id }) {
      return "before it " + text.changeWords(of: articles?.first { $0.id == article }?.published)
    }
    return counterparts.contains(id) ? "same event" : ""
  }

  func footer(size: Size) -> Footer {
    Footer(hints: "Enter compare · / narrow · q back · ? help", place: list.placeWords)
  }
}
