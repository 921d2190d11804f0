import Canvas
import News

/// A home that is one list of the library: it is there from the start, and its row of homes can be clicked.
protocol WindowHome: WindowScreen {}

extension WindowHome {
  mutating func fill(_ request: RowRequest, _ rows: Rows<Item>) { list.fill(request, rows) }

  /// Asked for again when the library has changed meanwhile.
  mutating func opened(size: Size) -> [Effect] {
    if !list.isLoaded { list.readAnew() }
    return []
  }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    switch answer {
    case .nextUnread(_, _, let position): return goTo(unread: position)
    case .failed(let words): list.fail(words)
    default: break
    }
    return []
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    if mouse.action == .press, let home = Header.home(at: mouse.point) { return [.home(home)] }
    return list.take(mouse, in: area(size)) ? [.act(.open)] : []
  }
}
