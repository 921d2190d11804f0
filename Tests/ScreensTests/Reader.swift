import Canvas
import News

@testable import Screens

/// A reader at work: takes keys, and remembers what was asked of the outside.
struct Reader {
  var state: State
  private(set) var requests: [Request] = []

  init(_ state: State) {
    self.state = state
    requests = self.state.start()
  }

  /// A reader whose library holds `events`, at the list of events.
  init(size: Size = Size(columns: 100, rows: 30), events: [Event]) {
    self.init(State(size: size))
    take(.events(events))
  }

  /// What was asked since the last call.
  mutating func asked() -> [Request] {
    defer { requests = [] }
    return requests
  }

  mutating func press(_ keys: Key...) {
    for key in keys { requests += state.update(.key(key)) }
  }

  /// Presses the key of each character.
  mutating func type(_ text: String) {
    for character in text { requests += state.update(.key(.character(character))) }
  }

  mutating func take(_ answer: Answer) { requests += state.update(.answer(answer)) }
  mutating func take(_ mouse: Mouse) { requests += state.update(.mouse(mouse)) }
  mutating func paste(_ text: String) { requests += state.update(.paste(text)) }
  mutating func resize(_ columns: Int, _ rows: Int) {
    requests += state.update(.resize(Size(columns: columns, rows: rows)))
  }

  var picture: String { state.render().picture }
  var lines: [String] { picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  var lastRow: String { lines.last ?? "" }
  /// The line that bears the mark of the selected item.
  var selectedLine: String? { lines.first { $0.hasPrefix("▌") } }
}
