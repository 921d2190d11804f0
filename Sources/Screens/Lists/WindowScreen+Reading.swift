import Canvas
import News

/// What has been read of a list.
extension WindowScreen {
  /// Marks the selected row read, or unread where it is.
  func toggleRead() -> [Effect] {
    list.selected.map { [.request(.mark($0.articles, isRead: $0.isUnread))] } ?? []
  }

  /// Asks whether all that the list shows is to be marked read.
  func askToMarkAll() -> [Effect] {
    guard list.count > 0 else { return [.warn("There is nothing in this list.")] }
    let rows = list.count == 1 ? "the one row" : "all \(list.count) rows"
    return [.ask(Prompt(question: .allRead, label: "Mark \(rows) of this list read? y/n"))]
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    guard question == .allRead else { return typing(question, text: text, size: size) }
    return text == "y" ? [.request(.markAllRead(whole))] : []
  }

  /// Goes to the next unread row, from the end on to the beginning; rows that are not at hand are asked for.
  mutating func toNextUnread() -> [Effect] {
    let next = list.place.selected + 1
    let atHand = (next..<max(next, list.start + list.items.count)).first {
      list.item(at: $0)?.isUnread == true
    }
    if let atHand { return goTo(unread: atHand) }
    guard list.items.count < list.count else {
      return goTo(unread: (0..<list.count).first { list.item(at: $0)?.isUnread == true })
    }
    return [.request(.nextUnread(whole, from: next))]
  }

  mutating func goTo(unread position: Int?) -> [Effect] {
    guard let position else { return [.say("Nothing in this list is unread.")] }
    list.place.selected = position
    return []
  }

  /// The list as it is shown, whole.
  private var whole: RowRequest { RowRequest(list.name, filter: list.filter, isFresh: false) }
}

extension WindowScreen where Item == ArticleSummary {
  /// What can be done with the selected article besides reading it; nil for actions of another kind.
  mutating func performOnArticle(_ action: Action) -> [Effect]? {
    switch action {
    case .toggleRead: toggleRead()
    case .markAllRead: askToMarkAll()
    case .nextUnread: toNextUnread()
    case .browse: list.selected.map { [.request(.browse($0.id))] } ?? []
    case .moveToEvent: list.selected.map { [.go(.eventChoice(.article($0)))] } ?? []
    case .compare: list.selected.map { [.go(.choice($0.id))] } ?? []
    default: nil
    }
  }
}
