import Canvas
import News

/// The feeds of one site, to follow one of them.
struct FeedChoiceScreen: ListScreen {
  var list: FilteredList<FeedCandidate>

  let scope = Scope.feedChoice

  init(_ candidates: [FeedCandidate]) { list = FilteredList(candidates) }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.move(action, in: area(size)) { return [] }
    switch action {
    case .open: return open()
    case .filter: return askForFilter()
    case .back: return stepBack()
    default: return []
    }
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    list.take(mouse, in: area(size)) ? open() : []
  }

  private func open() -> [Effect] {
    list.selected.map { [.request(.change(.follow(address: $0.address))), .back] } ?? []
  }

  private func area(_ size: Size) -> ListArea { ListArea(size: size, itemRows: 2) }

  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    Header(
      title: "\(list.items.count) feeds are there: which one?",
      note: Header.note(filter: list.filter, found: list.count)
    ).draw(on: &frame)
    let area = area(size)
    if list.count == 0 { CentredText.draw(["No feed holds these words."], in: area.rect, on: &frame) }
    list.draw(in: area, on: &frame) { candidate, painter, frame in
      painter.draw(candidate.title ?? candidate.address, on: &frame)
      painter.draw(candidate.address, line: 1, indent: 2, style: Style(.dim), on: &frame)
    }
    return frame
  }

  func footer(size: Size) -> Footer {
    Footer(hints: "Enter follow · / filter · q back · ? help", place: list.placeWords)
  }
}
