import Canvas
import News

/// The second home: every article of the library, as a flat list.
struct ArticlesScreen: WindowHome {
  typealias Item = ArticleSummary

  var list = WindowedList<ArticleSummary>(.articles(.date))
  private(set) var order = ArticleOrder.date

  let scope = Scope.articles

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.move(action, in: area(size)) { return [] }
    switch action {
    case .open: return readSelected()
    case .filter: return askForFilter()
    case .sort:
      order = order.next
      list.show(.articles(order))
      return [.say("Sorted \(order.words).")]
    case .back: return stepBack()
    default: return performOnArticle(action) ?? []
    }
  }

  func area(_ size: Size) -> ListArea { ListArea(size: size, itemRows: 1) }
}

// MARK: Drawing

extension ArticlesScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    let note = [order.words, Header.note(filter: list.filter, found: list.count)].filter { !$0.isEmpty }
    Header(home: .articles, note: note.joined(separator: " · ")).draw(on: &frame)
    let area = area(size)
    guard list.count > 0 else {
      CentredText.draw(emptyWords, in: area.rect, on: &frame)
      return frame
    }
    list.draw(in: area, on: &frame) { $1.draw($0, on: &$2) }
    return frame
  }

  func footer(size: Size) -> Footer {
    guard list.count > 0 else { return Footer(hints: "1 Events · q back · ? help", place: "") }
    return Footer(
      hints: "Enter read · c compare · / filter · o order · q back · ? help", place: list.placeWords)
  }

  private var emptyWords: [String] {
    if let failure = list.failure { return ["The library could not be read.", failure] }
    if !list.isLoaded { return ["Reading the library…"] }
    if !list.filter.isEmpty { return ["No article holds these words.", "Escape shows all articles again."] }
    return [
      "No articles yet.", "Press 4 and then a to follow a feed, or 1 and then S to add the sample events.",
    ]
  }
}
