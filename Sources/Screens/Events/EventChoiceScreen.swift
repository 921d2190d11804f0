import Canvas
import News

/// The events of which one is to have an article, or is to be one with another event.
struct EventChoiceScreen: WindowScreen {
  typealias Item = Event

  /// What is to be put right.
  enum Subject: Hashable, Sendable {
    case article(ArticleSummary)
    case event(Event)
  }

  private let subject: Subject
  var list = WindowedList<Event>(.events)

  let scope = Scope.eventChoice

  init(_ subject: Subject) {
    self.subject = subject
    if case .article = subject { list.lead(with: [Self.own]) }
  }

  /// What makes of an article an event of its own.
  private static let own = Event(id: Event.ID(rawValue: ""), name: "An event of its own", reports: [])

  mutating func opened(size: Size) -> [Effect] {
    list.readAnew()
    return [prompt]
  }

  /// Enter in the prompt takes the selected event at once.
  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    guard question == .filter else { return [] }
    list.narrow(to: text)
    return [.act(.open)]
  }

  mutating func cancelled(_ question: Prompt.Question, size: Size) -> [Effect] { [.back] }

  private var prompt: Effect {
    let label = if case .article = subject { "Put into:" } else { "Make one with:" }
    return .ask(Prompt(question: .filter, label: label, text: list.filter))
  }

  mutating func refreshed() -> [Effect] {
    list.readAnew()
    return []
  }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    switch answer {
    case .events(let request, let rows): list.fill(request, rows)
    case .failed(let words): list.fail(words)
    default: break
    }
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

  private func open() -> [Effect] {
    guard let event = list.selected else { return [.warn("No event holds these words."), prompt] }
    switch subject {
    case .article(let article):
      let target = event.id == Self.own.id ? nil : event.id
      return [.request(.correct(.move(article.id, to: target))), .back]
    case .event(let own) where own.id == event.id: return [.warn("This is the event itself: choose another.")]
    case .event(let own): return [.request(.correct(.merge(own.id, with: event.id))), .back]
    }
  }

  func area(_ size: Size) -> ListArea { ListArea(size: size, itemRows: 2) }
}

// MARK: Drawing

extension EventChoiceScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    Header(title: title, note: "type to narrow").draw(on: &frame)
    let area = area(size)
    if list.count == 0 {
      let words = list.isLoaded ? "No event holds these words." : "Reading the library…"
      CentredText.draw([words], in: area.rect, on: &frame)
    }
    list.draw(in: area, on: &frame) { event, painter, frame in
      painter.draw(event.name, right: event.date?.readable ?? "", on: &frame)
      let words = event.reports.isEmpty ? "out of the event it is of now" : event.outletWords
      painter.draw(words, line: 1, indent: 2, style: Style(.dim), on: &frame)
    }
    return frame
  }

  private var title: String {
    switch subject {
    case .article(let article): "Put into an event: “\(article.name)”"
    case .event(let event): "Make one with another event: “\(event.name)”"
    }
  }

  func footer(size: Size) -> Footer {
    let enter = if case .article = subject { "Enter put it there" } else { "Enter make them one" }
    return Footer(hints: "\(enter) · / narrow · q back · ? help", place: list.placeWords)
  }
}

extension EventCorrection {
  /// What the last row says once it is done.
  var words: String {
    switch self {
    case .move(_, to: nil): "The article is an event of its own now."
    case .move: "The article is of that event now."
    case .split(let articles):
      articles.count == 1 ? Self.move(articles[0], to: nil).words : "They are two events again."
    case .merge: "The two are one event now."
    }
  }
}
