import Canvas
import News

/// The articles of one feed.
struct FeedArticlesScreen: WindowScreen {
  typealias Item = ArticleSummary

  var list: WindowedList<ArticleSummary>
  private let feed: Feed
  private var order = ArticleOrder.unread

  let scope = Scope.feed

  /// Begins with the rows that came for `request`.
  init(_ feed: Feed, _ request: RowRequest, _ rows: Rows<ArticleSummary>) {
    self.feed = feed
    list = WindowedList(request, rows)
  }

  mutating func refreshed() -> [Effect] {
    list.readAnew()
    return []
  }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    switch answer {
    case .articles(let request, let rows): list.fill(request, rows)
    case .nextUnread(_, _, let position): return goTo(unread: position)
    case .failed(let words): list.fail(words)
    default: break
    }
    return []
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.move(action, in: area(size)) { return [] }
    switch action {
    case .open: return readSelected()
    case .filter: return askForFilter()
    case .sort:
      order = order == .unread ? .date : .unread
      list.show(.feed(feed.id, order))
      return [.say("Sorted \(order.words).")]
    case .refreshFeed:
      return feed.isPaused
        ? [.warn("This feed is paused: p in the list of feeds resumes it.")] : [.request(.refresh([feed.id]))]
    case .back: return stepBack()
    default: return performOnArticle(action) ?? []
    }
  }

  func area(_ size: Size) -> ListArea { ListArea(size: size, itemRows: 1) }
}

// MARK: Drawing

extension FeedArticlesScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    let note = [order.words, Header.note(filter: list.filter, found: list.count)].filter { !$0.isEmpty }
    Header(title: feed.name, note: note.joined(separator: " · ")).draw(on: &frame)
    let area = area(size)
    guard list.count > 0 else {
      CentredText.draw(emptyWords, in: area.rect, on: &frame)
      return frame
    }
    list.draw(in: area, on: &frame) { $1.draw($0, withOutlet: false, on: &$2) }
    return frame
  }

  func footer(size: Size) -> Footer {
    guard list.count > 0 else { return Footer(hints: "r refresh · q back · ? help", place: "") }
    return Footer(
      hints: "Enter read · c compare · r refresh · / filter · o order · q back · ? help",
      place: list.placeWords)
  }

  private var emptyWords: [String] {
    if !list.filter.isEmpty { return ["No article holds these words.", "Escape shows all articles again."] }
    return ["This feed has brought nothing yet.", "r visits it."]
  }
}
