import Canvas
import News

/// Which article to compare with: what it said before itself, the other reports of the same event, and then all
/// others; typing narrows.
struct ChoiceScreen: WindowScreen {
  typealias Item = ArticleSummary

  private let article: Article.ID
  private var earlier: [EarlierText] = []
  /// The article as lists show it, and its event.
  private var own: ArticleSummary?
  private var event: Event?
  /// Whether the library has said of which event the article is, and what it said before.
  private var isPlaced = false
  private var hasEarlier = false
  var list: WindowedList<ArticleSummary>
  /// Those of the list that report the same event; they stand first.
  private var counterparts: Set<Article.ID> = []

  let scope = Scope.choice

  init(_ article: Article.ID) {
    self.article = article
    list = WindowedList(.others(article))
  }

  private mutating func place(_ own: ArticleSummary?, _ event: Event?) {
    self.own = own
    self.event = event
    isPlaced = true
    lead()
  }

  private mutating func lead() {
    let same = event?.reports ?? []
    let best = own?.bestCounterparts(among: same) ?? same.filter { $0.id != article }
    counterparts = Set(best.map(\.id))
    let before = earlier.map { text in
      ArticleSummary(
        id: text.id, name: text.name, outlet: own?.outlet, published: own?.published, event: own?.event,
        words: text.words, isRead: true)
    }
    list.lead(with: before + best)
  }

  mutating func opened(size: Size) -> [Effect] {
    list.readAnew()
    return [.request(.loadOrigin(article)), .request(.loadEarlier(article)), prompt]
  }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    switch answer {
    case .origin(article, let own, let event): place(own, event)
    case .earlier(article, let texts):
      earlier = texts
      hasEarlier = true
      lead()
    case .articles(let request, let rows): list.fill(request, rows)
    case .failed(let words):
      isPlaced = true
      hasEarlier = true
      list.fail(words)
    default: break
    }
    return []
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.move(action, in: area(size)) { return [] }
    switch action {
    case .open: return open()
    case .filter: return [prompt]
    case .browse: return list.selected.map { [.request(.browse($0.id))] } ?? []
    case .back: return [.back]
    default: return []
    }
  }

  /// Enter in the prompt takes the selected article at once.
  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    guard question == .filter else { return [] }
    list.narrow(to: text)
    return [.act(.open)]
  }

  mutating func cancelled(_ question: Prompt.Question, size: Size) -> [Effect] { [.back] }

  func isBehind(_ action: Action) -> Bool {
    action == .open && (list.isBehind || !isPlaced || !hasEarlier)
  }

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

  func area(_ size: Size) -> ListArea { ListArea(size: size, itemRows: 2) }
}

// MARK: Drawing

extension ChoiceScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    Header(title: "Compare “\(own?.name ?? "")” with", note: "type to narrow").draw(on: &frame)
    let area = area(size)
    if list.count == 0 {
      let words =
        !list.isLoaded
        ? "Reading the library…"
        : list.filter.isEmpty ? "There is no other article yet." : "No article holds these words."
      CentredText.draw([words], in: area.rect, on: &frame)
    }
    list.draw(in: area, on: &frame) { report, painter, frame in
      let why = why(report.id)
      painter.draw((why.isEmpty ? "  " : "◫ ") + report.name, right: why, on: &frame)
      let words = earlier.first { $0.id == report.id }?.lengthWords ?? report.sourceWords
      painter.draw(words, line: 1, indent: 2, style: Style(.dim), on: &frame)
    }
    return frame
  }

  /// Why the article stands before the others.
  private func why(_ id: Article.ID) -> String {
    if let text = earlier.first(where: { $0.id == id }) {
      return text.untilWords
    }
    return counterparts.contains(id) ? "same event" : ""
  }

  func footer(size: Size) -> Footer {
    Footer(hints: "Enter compare · / narrow · q back · ? help", place: list.placeWords)
  }
}
