public import Canvas
public import Comparing
public import News

/// The reader as a value: what it shows, and what it waits for.
///
/// The run loop feeds it every `Input`, carries out the `Request`s that come back, and draws `render()`. It never
/// waits for anything itself.
///
///     var state = State(size: Size(columns: 100, rows: 30))
///     var requests = state.start()            // the first rows of the events
///     requests = state.update(.key(.enter))
///     let frame = state.render()
public struct State: Sendable {
  public internal(set) var size: Size
  /// Where the reader is: dates are shown as the clocks there show them.
  let zone: Zone
  var homes = Homes()
  var trail: Trail
  /// The line being typed, for the screen that is shown.
  var line: PromptLine?
  var message: Message?
  var waits: [Wait] = []
  var refreshing = Refreshing()
  /// What is done behind that takes long.
  var upkeep: Upkeep?
  /// What takes back the last correction of events.
  var undo: EventCorrection?
  /// What is to be done as soon as the step of the trail has what it is about.
  var behind: (action: Action, step: Int)?

  /// Begins with the events of the library.
  public init(size: Size, zone: Zone = .utc) {
    self.size = size
    self.zone = zone
    trail = Trail(.home(.events))
  }

  /// Begins with a comparison; going back from it leaves the reader. `event` is the name to show above it.
  /// Of its earlier texts `until` tells until when they stood.
  public init(
    size: Size, zone: Zone = .utc, comparing comparison: Comparison, event: String?,
    until: [Article.ID: PublicationDate] = [:]
  ) {
    self.init(
      size: size, zone: zone, showing: ComparisonScreen(comparison, event: event, until: until, zone: zone))
  }

  /// Begins with an article; going back from it leaves the reader.
  public init(
    size: Size, zone: Zone = .utc, reading article: Article, details: ArticleDetails = ArticleDetails()
  ) {
    self.init(size: size, zone: zone, showing: ArticleScreen(article.shown(in: zone), details: details))
  }

  init(size: Size, zone: Zone = .utc, showing screen: any Screen) {
    self.size = size
    self.zone = zone
    trail = Trail(.screen(screen))
  }

  /// What has to be done before the first key.
  public mutating func start() -> [Request] {
    shown() + lacking()
  }

  /// Takes in what happened, and says what is to be done about it.
  public mutating func update(_ input: Input) -> [Request] {
    var requests: [Request] = []
    switch input {
    case .answer(.changedElsewhere): return takeQuietly(.changedElsewhere)
    case .answer(let answer): requests = take(answer) + catchUp()
    case .resize(let size): self.size = size
    case .key, .paste, .mouse:
      behind = nil
      requests = take(input)
    }
    return requests + lacking()
  }

  /// Takes what nobody has asked for: the last row does not speak of what it leads to.
  private mutating func takeQuietly(_ answer: Answer) -> [Request] {
    let before = Set(waits)
    let requests = take(answer) + catchUp() + lacking()
    for index in waits.indices where !before.contains(waits[index]) { waits[index].isAnnounced = false }
    return requests
  }

  private mutating func take(_ input: Input) -> [Request] {
    switch input {
    case .key(let key): press(key)
    case .paste(let text): paste(text)
    case .mouse(let mouse): take(mouse)
    case .answer, .resize: []
    }
  }

  /// What the screen that is shown lacks.
  private mutating func lacking() -> [Request] {
    let step = trail.top
    return top.lacking(size: size).flatMap { carryOut([.request($0)], from: step.id) }
  }

  /// The whole screen at the reader's size.
  public func render() -> Frame { render(size) }

  /// The whole screen at any size; an empty one where there is no room at all.
  public func render(_ size: Size) -> Frame {
    guard size.columns > 0, size.rows > 0 else { return Frame(size: size) }
    var frame = top.render(size: size)
    lastRow(size).draw(on: &frame)
    return frame
  }

  private func lastRow(_ size: Size) -> LastRow {
    if let line { return .prompt(line) }
    if let message { return .message(message) }
    if let words = waits.last(where: { $0.isAnnounced && $0.words != nil })?.words { return .waiting(words) }
    var footer = top.footer(size: size)
    if let words = refreshing.words {
      footer.hints = words + (top.scope == .feeds && !refreshing.isStopping ? " (Escape stops it)" : "")
    } else if let upkeep {
      footer.hints = upkeep.words + " · " + footer.hints
    }
    return .footer(footer)
  }

  /// The screen that is shown.
  var top: any Screen {
    get { self[trail.top] }
    set { self[trail.top] = newValue }
  }

  subscript(step: Trail.Step) -> any Screen {
    get {
      switch step.place {
      case .home(let home): homes[home]
      case .screen(let screen): screen
      }
    }
    set {
      switch step.place {
      case .home(let home): homes[home] = newValue
      case .screen: trail.replace(step.id, with: newValue)
      }
    }
  }
}
