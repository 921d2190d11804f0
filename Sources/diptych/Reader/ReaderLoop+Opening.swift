import Comparing
import News
import Newsroom
import Screens
import Terminal

extension State: Reader {}

extension ReaderLoop<State> {
  /// Starts the reader on what was asked for; see `run(keyboard:handler:reader:)`.
  ///
  /// Comparing needs only the articles: the library is not touched before the reader asks for it.
  static func run(_ opening: ReaderOpening, in newsroom: Newsroom, keyboard: TerminalSession.Keyboard) throws
  {
    let errands = NewsroomErrands(newsroom: newsroom)
    switch opening {
    case .events: try run(keyboard: keyboard, handler: errands) { State(size: $0, zone: newsroom.zone) }
    case .article(let article):
      let details = try newsroom.details(of: article.id)
      try run(keyboard: keyboard, handler: errands) {
        State(size: $0, zone: newsroom.zone, reading: article, details: details)
      }
    case .comparison(let left, let right):
      let comparison = Comparison(of: left, and: right)
      let until = try newsroom.until([left.id, right.id])
      try run(keyboard: keyboard, handler: errands) {
        State(
          size: $0, zone: newsroom.zone, comparing: comparison, event: left.event ?? right.event,
          until: until)
      }
    }
  }
}
