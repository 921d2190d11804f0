import Canvas
import News

/// The first home: what happened, newest first.
struct EventsScreen: WindowHome {
  typealias Item = Event

  var list = WindowedList<Event>(.events)

  let scope = Scope.events

  mutating func mark(_ articles: Set<Article.ID>, isRead: Bool) {
    list.changeEach { $0.mark(articles, isRead: isRead) }
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.move(action, in: area(size)) { return [] }
    switch action {
    case .open: return open()
    case .compare: return compare()
    case .reports: return list.selected.map { [.go(.reports($0))] } ?? []
    case .matrix: return list.selected.map { [$0.matrix] } ?? []
    case .importSamples: return [.request(.importSamples)]
    case .toggleRead: return toggleRead()
    case .markAllRead: return askToMarkAll()
    case .nextUnread: return toNextUnread()
    case .moveToEvent: return list.selected.map { [.go(.eventChoice(.event($0)))] } ?? []
    case .filter: return askForFilter()
    case .back: return stepBack()
    default: return []
    }
  }

  private func open() -> [Effect] {
    guard let event = list.selected else {
      return list.isLoaded && list.count == 0 && list.filter.isEmpty ? [.request(.importSamples)] : []
    }
    switch event.reports.count {
    case 0: return [.warn("No report of this event is in the library any more.")]
    case 1: return [.go(.article(event.reports[0].id, among: Neighbours(), passage: nil))]
    case 2: return [.go(.comparison(of: event.reports[0], and: event.reports[1], in: event))]
    default: return [.go(.reports(event))]
    }
  }

  private func compare() -> [Effect] {
    guard let event = list.selected else { return [] }
    if event.pair.count == 2, let pair = event.firstPair {
      return [.go(.comparison(of: pair.left, and: pair.right, in: event))]
    }
    return event.isComparable
      ? open() : [.warn("Only one report of this event is here: Enter reads it, 2 leads to other articles.")]
  }
}

// MARK: Drawing

extension EventsScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    let note = Header.note(filter: list.filter, found: list.count)
    Header(home: .events, note: note).draw(on: &frame)
    let area = area(size)
    guard list.count > 0 else {
      CentredText.draw(emptyWords, in: area.rect, on: &frame)
      return frame
    }
    list.draw(in: area, on: &frame) { draw($0, $1, on: &$2) }
    if let preview = preview(size), let event = list.selected {
      EventPreview(event: event).draw(in: preview, on: &frame)
    }
    return frame
  }

  func footer(size: Size) -> Footer {
    guard list.count > 0 else { return Footer(hints: "S sample events · q leave · ? help", place: "") }
    let open =
      switch list.selected?.reports.count ?? 0 {
      case ..<2: "Enter read · r reports"
      case 2: "Enter compare · r reports"
      default: "Enter reports · c compare"
      }
    return Footer(
      hints: "\(open) · / filter · Tab articles · q leave · ? help", place: list.placeWords)
  }

  private func draw(_ event: Event, _ painter: ItemPainter, on frame: inout Frame) {
    let mark = event.isComparable ? "◫ " : "  "
    painter.draw(
      mark + event.name, right: event.date?.readable ?? "",
      style: Style(.text, event.unread > 0 ? .bold : []),
      on: &frame)
    let unread = event.unread == 0 ? "" : "\(event.unread) unread"
    painter.draw(
      event.outletWords, right: unread, line: 1, indent: 2, style: Style(.dim), rightStyle: Style(.accent),
      on: &frame)
  }

  private var emptyWords: [String] {
    if let failure = list.failure { return ["The library could not be read.", failure] }
    if !list.isLoaded { return ["Reading the library…"] }
    if !list.filter.isEmpty {
      return ["No event holds these words.", "Escape shows all events again."]
    }
    return FirstRun.words
  }

  func area(_ size: Size) -> ListArea {
    var rect = ListArea(size: size, itemRows: 2).rect
    if let preview = preview(size) { rect.columns = preview.column - 1 }
    return ListArea(rect: rect, itemRows: 2)
  }

  /// Where the preview stands, on a terminal wide enough for one.
  private func preview(_ size: Size) -> Rect? {
    guard size.columns >= 120, list.count > 0 else { return nil }
    let column = size.columns * 11 / 20
    return Rect(column: column, row: 1, columns: size.columns - column, rows: max(0, size.rows - 2))
  }
}
