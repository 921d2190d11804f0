import ArgumentParser
import Comparing
import News
import Newsroom
import Reporting
import Synchronization

/// `diptych events`: what happened, and who reports it.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "List the events of the library, or group a stream of reports by event.",
    usage: """
      diptych events [--format <format>] [--library <path>]
      diptych events group
      diptych events --stream [--in-turn] [--jobs <jobs>]
      diptych events move <article> <event>
      diptych events split <article> ...
      diptych events merge <event> <event>
      """,
    discussion: """
      Articles are put together by event as they come. What move, split and merge put right stays so. An event is \
      named by its id, by its name, or by one of its articles.
      """,
    subcommands: [ListEvents.self, GroupEvents.self, MoveArticle.self, SplitEvent.self, MergeEvents.self],
    defaultSubcommand: ListEvents.self)
}

/// `diptych events group`: what a refresh has left for later.
struct GroupEvents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Find the events of the articles that have none yet.",
    discussion: """
      A refresh that brings many articles starts this by itself and does not wait for it; what lists events does \
      what is left of it first. It also brings the index of a library of an earlier version up to date.
      """)

  /// Gives way to whatever else the machine has to do.
  @Flag(help: .hidden)
  var behind = false

  @OptionGroup var library: LibraryOption

  func run() throws {
    if behind { GroupingBehind.begin() }
    let newsroom = Newsroom(library)
    let progress = Progress.ofTerminal()
    defer { progress.clear() }
    try newsroom.group(progress: progress.show)
    try newsroom.keepUp(progress: progress.show)
  }
}

/// `diptych events list`, and `diptych events` alone.
struct ListEvents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List them, or group a stream of reports. (default)")

  @Option(help: "How to print the events. (default: text)")
  var format: ListFormat?

  @Flag(
    help: "Read one report a line as JSON and print at the end, one object a line, which event it reports.")
  var stream = false

  @Flag(help: "With --stream: place each report when its turn comes, as the library does, not all at once.")
  var inTurn = false

  @OptionGroup var jobs: JobsOption
  @OptionGroup var library: LibraryOption

  func validate() throws {
    if inTurn, !stream { throw ValidationError("--in-turn needs --stream") }
    if stream, format == .text { throw ValidationError("--stream answers in JSON only") }
  }

  func run() throws {
    guard !stream else { return try groupStream() }
    let newsroom = Newsroom(library)
    // What a refresh has left alone; a library that cannot be written is listed as it is.
    let progress = Progress.ofTerminal()
    try? newsroom.group(progress: progress.show)
    progress.clear()
    let events = try newsroom.events()
    switch format ?? .text {
    case .json: StandardOutput.writeLine(EventsJSON.bytes(of: events))
    case .text: StandardOutput.write(EventsText.text(of: events, on: .ofTerminalWidth()))
    }
  }

  /// Keeps of each line what the grouping needs; the texts are let go.
  private func groupStream() throws {
    let kept = Mutex<[Read<GroupedLine>]>([])
    try LineStream(jobs: jobs.count).read { bytes, line in
      try line.readArticle(from: bytes)
      let profile = GroupingProfile(of: try line.article())
      return GroupedLine(id: line.id ?? "null", profile: profile)
    } deliver: { line in
      kept.withLock { $0.append(line) }
    }
    let lines = kept.withLock(\.self)
    let profiles = lines.compactMap(\.answer).map(\.profile)
    var events = (inTurn ? EventIndex.events(of: profiles) : EventGrouping.events(of: profiles))[...]
    for line in lines {
      switch line {
      case .error(let bytes): StandardOutput.writeLine(bytes)
      case .answer(let answer):
        guard let event = events.popFirst() else { return }
        StandardOutput.writeLine(EventLineJSON.bytes(event: event, id: answer.id))
      }
    }
  }
}

/// A line of the stream with what is kept of its report.
private struct GroupedLine: Sendable {
  /// As it was written.
  let id: String
  let profile: GroupingProfile
}
