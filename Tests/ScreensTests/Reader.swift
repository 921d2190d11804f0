import Canvas
import News

@testable import Screens

/// A reader at work: takes keys, and remembers what was asked of the outside.
///
/// Once a list has been brought, everything else that is asked of it is answered at once.
struct Reader {
  var state: State
  var library = SampleLibrary()
  private var requests: [Request] = []
  /// The whole lists that were asked for and have not been brought.
  private var pending: [RowRequest] = []
  /// Whether lists are answered only by `answerRows`.
  var isHoldingRows = false

  init(_ state: State) {
    self.state = state
    remember(self.state.start())
  }

  /// A reader whose library holds `events`, at the list of events.
  init(size: Size = Size(columns: 100, rows: 30), events: [Event]) {
    self.init(State(size: size))
    take(events: events)
  }

  /// What was asked since the last call; rows of lists that are there are not told.
  mutating func asked() -> [Request] {
    defer { requests = [] }
    return requests
  }

  mutating func press(_ keys: Key...) {
    for key in keys { update(.key(key)) }
  }

  /// Presses the key of each character.
  mutating func type(_ text: String) {
    for character in text { update(.key(.character(character))) }
  }

  mutating func take(_ answer: Answer) {
    if case .bookmarks(let bookmarks, _) = answer {
      update(.answer(.bookmarks(bookmarks, events: library.eventNames)))
    } else {
      update(.answer(answer))
    }
  }
  mutating func take(_ mouse: Mouse) { update(.mouse(mouse)) }
  mutating func paste(_ text: String) { update(.paste(text)) }
  mutating func resize(_ columns: Int, _ rows: Int) {
    update(.resize(Size(columns: columns, rows: rows)))
  }

  /// The library holds `events`, and answers if it was asked for them.
  mutating func take(events: [Event]) {
    library.events = SampleLibrary.newestFirst(events, by: \.date)
    bring { $0 == .events }
  }

  mutating func take(articles: [ArticleSummary]) {
    library.ofArticles = SampleLibrary.newestFirst(articles, by: \.published)
    bring { if case .articles = $0 { true } else { false } }
  }

  mutating func take(feed: Feed.ID, _ articles: [ArticleSummary]) {
    library.feeds[feed] = SampleLibrary.newestFirst(articles, by: \.published)
    bring { if case .feed(feed, _) = $0 { true } else { false } }
  }

  /// Answers what was asked of lists while that was held back.
  mutating func answerRows() {
    isHoldingRows = false
    bring { _ in true }
  }

  private mutating func bring(_ isWanted: (ListName) -> Bool) {
    let asked = pending.filter { isWanted($0.list) }
    pending.removeAll { isWanted($0.list) }
    for request in asked { library.answer(request).map { update(.answer($0)) } }
  }

  private mutating func update(_ input: Input) { remember(state.update(input)) }

  private mutating func remember(_ asked: [Request]) {
    for request in asked {
      switch request {
      case .rows(let wanted): remember(wanted)
      case .loadOrigin(let id): update(.answer(library.origin(of: id)))
      case .loadEarlier(let id): update(.answer(.earlier(id, library.earlier[id] ?? [])))
      default: requests.append(request)
      }
    }
  }

  private mutating func remember(_ wanted: RowRequest) {
    let isWhole = wanted.isFresh && wanted.filter.isEmpty
    if !isHoldingRows, !isWhole || wanted.list.isOthers, let answer = library.answer(wanted) {
      update(.answer(answer))
    } else {
      pending.removeAll { $0.list == wanted.list }
      pending.append(wanted)
      if isWhole { requests.append(.rows(RowRequest(wanted.list))) }
    }
  }

  var picture: String { state.render().picture }
  var lines: [String] { picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  var lastRow: String { lines.last ?? "" }
  /// The line that bears the mark of the selected item.
  var selectedLine: String? { lines.first { $0.hasPrefix("▌") } }
}

extension Request {
  static let loadEvents = Request.rows(RowRequest(.events))
  static let loadArticles = Request.rows(RowRequest(.articles(.date)))
  static func loadFeedArticles(_ feed: Feed.ID) -> Request { .rows(RowRequest(.feed(feed, .unread))) }
}

extension ListName {
  fileprivate var isOthers: Bool {
    if case .others = self { true } else { false }
  }
}
