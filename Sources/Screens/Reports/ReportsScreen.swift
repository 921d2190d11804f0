import Canvas
import News

/// The reports of one event, to read one or to pick two.
struct ReportsScreen: Screen {
  private var event: Event
  private(set) var list: FilteredList<ArticleSummary>
  /// The first of the two to be compared, once it is picked.
  private(set) var marked: Article.ID?
  /// Whether the reader has marked it: one step back takes the mark away.
  private var isMarkedByReader = false

  let scope = Scope.reports

  init(_ event: Event) {
    self.event = event
    list = FilteredList(event.reports)
    selectPair()
  }

  /// Marks the first report of the telling pair, with the cursor on the second: Enter compares them.
  private mutating func selectPair() {
    let places = event.reports.indices.filter { event.pair.contains(event.reports[$0].id) }
    guard places.count == 2 else { return }
    marked = event.reports[places[0]].id
    list.place.selected = places[1]
  }

  mutating func mark(_ articles: Set<Article.ID>, isRead: Bool) {
    event.mark(articles, isRead: isRead)
    list.changeEach { if articles.contains($0.id) { $0.isRead = isRead } }
  }

  /// The event may have other reports now; its first one tells, unless that is of another event now.
  mutating func refreshed() -> [Effect] {
    event.reports.first.map { [.request(.loadOrigin($0.id))] } ?? []
  }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    guard case .origin(let report, _, let now) = answer else { return [] }
    if let now, now.id == event.id {
      event = now
      list.fill(now.reports)
      return []
    }
    let next = event.reports.firstIndex { $0.id == report }.map { $0 + 1 } ?? event.reports.count
    return event.reports.indices.contains(next) ? [.request(.loadOrigin(event.reports[next].id))] : []
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.move(action, in: area(size)) { return [] }
    switch action {
    case .open: return pick()
    case .compare: return compare()
    case .matrix: return [event.matrix]
    case .read:
      return list.selected.map {
        [.go(.article($0.id, among: Neighbours(list.items.map(\.id)), passage: nil))]
      } ?? []
    case .toggleRead: return list.selected.map { [.request(.mark([$0.id], isRead: !$0.isRead))] } ?? []
    case .browse: return list.selected.map { [.request(.browse($0.id))] } ?? []
    case .moveToEvent: return list.selected.map { [.go(.eventChoice(.article($0)))] } ?? []
    case .back: return back()
    default: return []
    }
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    list.take(mouse, in: area(size)) ? pick() : []
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] { [] }

  /// Marks the first report, and compares it with the second.
  private mutating func pick() -> [Effect] {
    guard let report = list.selected else { return [] }
    guard let marked else {
      self.marked = report.id
      isMarkedByReader = true
      return [.say("Marked \(report.outletWords). Enter on another report compares the two.")]
    }
    guard marked != report.id else {
      self.marked = nil
      return []
    }
    return compare()
  }

  /// Compares the report under the cursor with the marked one, or else with the one that fits best.
  private func compare() -> [Effect] {
    guard let report = list.selected else { return [] }
    let first = list.items.first { $0.id == marked && $0.id != report.id }
    if let first { return [.go(.comparison(of: first, and: report, in: event))] }
    guard let other = report.bestCounterparts(among: list.items).first else {
      return [.warn("There is no other report of this event.")]
    }
    return [.go(.comparison(of: report, and: other, in: event))]
  }

  private mutating func back() -> [Effect] {
    guard marked != nil, isMarkedByReader else { return [.back] }
    marked = nil
    return []
  }

  private func area(_ size: Size) -> ListArea { ListArea(size: size, itemRows: 2) }
}

// MARK: Drawing

extension ReportsScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    Header(title: event.name, note: event.date?.readable ?? "").draw(on: &frame)
    let area = area(size)
    list.draw(in: area, on: &frame) { report, painter, frame in
      let mark = report.id == marked ? "◆ " : "  "
      painter.draw(
        mark + report.name, style: Style(.text, report.isRead ? [] : .bold), on: &frame)
      painter.draw(
        report.sourceWords, right: report.isRead ? "" : "unread", line: 1, indent: 2, style: Style(.dim),
        rightStyle: Style(.accent), on: &frame)
    }
    return frame
  }

  func footer(size: Size) -> Footer {
    let enter = marked == nil ? "Enter mark" : "Enter compare with ◆"
    return Footer(hints: "\(enter) · r read · c compare · m matrix · q back · ? help", place: list.placeWords)
  }
}
