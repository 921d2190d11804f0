import Canvas

extension Binding {
  /// Its keys as one reads them: `j, Down`.
  var keyWords: String { keys.map(\.words).joined(separator: ", ") }
}

extension Key {
  /// The key as it is written on a keyboard: `Ctrl-F`, `PageDown`, `Space`.
  var words: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + character.uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Escape"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PageUp"
    case .pageDown: "PageDown"
    }
  }
}

extension Scope {
  /// Where the keys hold, as the help screen's title goes on after "Keys".
  var words: String {
    switch self {
    case .events: "in the list of events"
    case .articles: "in the list of articles"
    case .article: "in an article"
    case .bookmarks: "in the bookmarks"
    case .reports: "in the reports of an event"
    case .matrix: "in a matrix"
    case .choice: "when choosing an article"
    case .feeds: "in the list of feeds"
    case .feed: "in a feed"
    case .feedChoice: "when choosing a feed"
    case .eventChoice: "when choosing an event"
    case .search: "in a search of the library"
    case .comparison: "in a comparison"
    case .summary: "in a summary"
    case .help: "in this help"
    }
  }
}
