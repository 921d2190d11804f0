import Canvas
import News

/// The fourth home: the feeds that are followed, and how they fare.
struct FeedsScreen: ListScreen {
  var list = FilteredList<FeedRow>()
  /// When the feeds were as they are shown.
  private(set) var time: Int64 = 0
  private var unread = 0
  private var isLoaded = false
  private var failure: String?
  /// The feed that a prompt is about.
  private var subject: Feed?
  /// What an address led to while the reader was elsewhere: shown when they come back.
  var found: [FeedCandidate] = []

  let scope = Scope.feeds

  mutating func fill(_ feeds: FeedList) {
    list.fill(feeds.rows)
    time = feeds.time
    unread = feeds.unread
    isLoaded = true
    failure = nil
  }

  mutating func select(_ feed: Feed.ID) {
    if let position = list.shown.firstIndex(where: { list.items[$0].id == feed }) {
      list.place.selected = position
    }
  }

  /// Asked for anew each time: what is unread and when a feed was visited change without this screen.
  mutating func opened(size: Size) -> [Effect] {
    defer { found = [] }
    return [.request(.loadFeeds)] + (found.isEmpty ? [] : [.go(.feedChoice(found))])
  }

  mutating func refreshed() -> [Effect] { [.request(.loadFeeds)] }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    if case .failed(let words) = answer, !isLoaded { failure = words }
    return []
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.move(action, in: area(size)) { return [] }
    switch action {
    case .open: return open()
    case .filter: return askForFilter()
    case .addFeed: return [.ask(Prompt(question: .address, label: "Address of a feed or a site:"))]
    case .refreshFeed: return refresh()
    case .remove: return ask(.confirm) { Prompt(question: $0, label: "Follow “\($1.name)” no longer? y/n") }
    case .rename: return ask(.name) { Prompt(question: $0, label: "Name:", text: $1.name) }
    case .editTags:
      return ask(.tags) { Prompt(question: $0, label: "Tags:", text: TagLine($1.tags).text) }
    case .interval:
      return ask(.interval) {
        let minutes = $1.interval.map { String(max(1, $0 / 60)) } ?? ""
        return Prompt(question: $0, label: "Minutes between visits, nothing for the usual:", text: minutes)
      }
    case .markAllRead:
      return ask(.allRead) { Prompt(question: $0, label: "Mark all of “\($1.name)” read? y/n") }
    case .importFeeds:
      return [.ask(Prompt(question: .importPath, label: "Feeds from (OPML, or newsboat's urls):"))]
    case .exportFeeds: return [.ask(Prompt(question: .exportPath, label: "Write the feeds as OPML to:"))]
    case .pause: return list.selected.map { [.request(.change(.pause($0.id, !$0.feed.isPaused)))] } ?? []
    case .back: return stepBack()
    default: return []
    }
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    if mouse.action == .press, let home = Header.home(at: mouse.point) { return [.home(home)] }
    return list.take(mouse, in: area(size)) ? open() : []
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    if question == .address { return discover(text) }
    if question == .filter { return typing(question, text: text, size: size) }
    let path = text.trimmed
    if question == .importPath { return path.isEmpty ? [] : [.request(.importFeeds(path))] }
    if question == .exportPath { return path.isEmpty ? [] : [.request(.exportFeeds(path))] }
    defer { subject = nil }
    guard let subject else { return [] }
    switch question {
    case .confirm: return text == "y" ? [.request(.change(.unfollow(subject.id)))] : []
    case .allRead: return text == "y" ? [.request(.markAllRead(RowRequest(.feed(subject.id, .date))))] : []
    case .interval: return Self.change(interval: text.trimmed, of: subject)
    case .name:
      let name = text.trimmed
      return name == subject.name ? [] : [.request(.change(.rename(subject.id, name.isEmpty ? nil : name)))]
    case .tags:
      let line = TagLine(typed: text)
      return line == TagLine(subject.tags) ? [] : [.request(.change(.tag(subject.id, line.tags)))]
    default: return []
    }
  }
}

// MARK: Acting

extension FeedsScreen {
  private func open() -> [Effect] { list.selected.map { [.go(.feed($0.feed))] } ?? [] }

  private mutating func ask(
    _ question: Prompt.Question, _ prompt: (Prompt.Question, Feed) -> Prompt
  ) -> [Effect] {
    subject = list.selected?.feed
    return subject.map { [.ask(prompt(question, $0))] } ?? []
  }

  private static func change(interval text: String, of feed: Feed) -> [Effect] {
    if text.isEmpty { return feed.interval == nil ? [] : [.request(.change(.interval(feed.id, nil)))] }
    guard let minutes = Int(text), (1...100_000).contains(minutes) else {
      return [.warn("“\(text)” is no number of minutes, 1 or more.")]
    }
    return feed.interval == minutes * 60 ? [] : [.request(.change(.interval(feed.id, minutes)))]
  }

  private func refresh() -> [Effect] {
    guard let feed = list.selected?.feed else { return [] }
    return feed.isPaused
      ? [.warn("This feed is paused: p resumes it.")] : [.request(.refresh([feed.id]))]
  }

  private func discover(_ text: String) -> [Effect] {
    let address = text.trimmed
    return address.isEmpty ? [] : [.request(.discover(address))]
  }
}

// MARK: Drawing

extension FeedsScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    let note =
      list.filter.isEmpty
      ? (unread == 0 ? "" : "\(unread) unread") : Header.note(filter: list.filter, found: list.count)
    Header(home: .feeds, note: note).draw(on: &frame)
    let area = area(size)
    guard list.count > 0 else {
      CentredText.draw(emptyWords, in: area.rect, on: &frame)
      return frame
    }
    list.draw(in: area, on: &frame) { FeedItem(row: $0, time: time).draw($1, on: &$2) }
    return frame
  }

  func footer(size: Size) -> Footer {
    guard list.count > 0 else {
      return Footer(hints: "a add a feed · I from a file · 1 Events · q back · ? help", place: "")
    }
    return Footer(
      hints: "Enter open · r refresh · R all · a add · d remove · / filter · q back · ? help",
      place: list.placeWords)
  }

  private func area(_ size: Size) -> ListArea {
    ListArea(size: size, itemRows: FeedItem.rows(columns: size.columns))
  }

  private var emptyWords: [String] {
    if let failure { return ["The feeds could not be read.", failure] }
    if !isLoaded { return ["Reading the library…"] }
    if !list.filter.isEmpty { return ["No feed holds these words.", "Escape shows all feeds again."] }
    return [
      "No feeds yet.",
      "Press a and type the address of a feed, or of a site that has one.",
      "To take over the feeds of another reader, press I and type the path of an OPML file, or of newsboat's "
        + "urls.",
    ]
  }
}
