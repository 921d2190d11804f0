import ArgumentParser
import Foundation
import News
import Newsroom

/// `diptych refresh`: what the feeds have that the library has not.
struct RefreshCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh", abstract: "Fetch what is new in the feeds.",
    discussion: """
      Visits the feeds whose time has come, or those that are named. A feed that cannot be had is named and harms no \
      other; then the command ends with 1. More than \(GroupingBehind.mostAwaited) new articles are grouped by event \
      behind, in a process of its own that goes on when the command has ended.
      """)

  @Argument(help: ArgumentHelp("Only these feeds, by id, address or name.", valueName: "feed"))
  var feeds: [String] = []

  @Flag(help: "Visit every feed that is not paused, also before its time.")
  var all = false

  @Flag(help: "Say nothing but what goes wrong.")
  var quiet = false

  @Flag(name: .customLong("no-pages"), help: "Leave teasers as they are, and do not fetch their pages.")
  var noPages = false

  @Flag(
    name: .customLong("no-events"), help: "Leave the new articles alone; diptych events groups them by event."
  )
  var noEvents = false

  @OptionGroup var library: LibraryOption

  func run() throws {
    let newsroom = Newsroom(library)
    let chosen = try feeds.map { try newsroom.feed($0).id }
    let progress = Self.progress(quiet: quiet)
    let report = try newsroom.refresh(
      isForced: all || !chosen.isEmpty, only: chosen.isEmpty ? nil : Set(chosen), withPages: !noPages,
      groupingAtMost: noEvents ? nil : GroupingBehind.mostAwaited,
      progress: { progress.show($0.done, of: $0.total, $0.isPage ? "pages" : "feeds") })
    progress.clear()
    let isLeft = report.ungrouped > 0 || report.needsUpkeep
    let goesOn = isLeft && GroupingBehind.start(library: newsroom.libraryPath)
    if report.ungrouped > 0, !goesOn { try newsroom.group() }
    let hasFeeds = try report.feeds > 0 || !newsroom.feeds().isEmpty
    if !quiet { StandardOutput.write((hasFeeds ? Self.words(for: report) : Self.none) + "\n") }
    if !quiet, goesOn, report.ungrouped > 0 {
      StandardOutput.write("they are being grouped by event behind\n")
    }
    for feed in report.waiting {
      ErrorWords.say("\(feed.name): left alone until \(Self.clock(feed.until)), as its server asks")
    }
    for failure in report.failures {
      let place = failure.name == failure.address ? failure.address : "\(failure.name) (\(failure.address))"
      ErrorWords.say("\(place): \(ErrorWords.words(for: failure.fault))")
    }
    if !report.failures.isEmpty { throw ExitCode(ErrorWords.badInput) }
  }

  private static func progress(quiet: Bool) -> any ProgressTelling {
    quiet ? SilentProgress() : Progress.ofTerminal()
  }

  private static let none = "no feed is followed yet (diptych feeds add ADDRESS follows one)"

  /// The time of day where the reader is, with the day where it is not today's.
  private static func clock(_ time: Int64) -> String {
    let date = Date(timeIntervalSince1970: TimeInterval(time))
    return date.formatted(
      date: Calendar.current.isDateInToday(date) ? .omitted : .abbreviated, time: .shortened)
  }

  /// `12 feeds: 340 articles added, 3 changed`.
  static func words(for report: RefreshReport) -> String {
    let pages = ErrorWords.pages(of: report)
    guard report.feeds > 0 else {
      return "no feed is due (diptych refresh --all visits all of them)" + (pages.isEmpty ? "" : "; " + pages)
    }
    let feeds = report.feeds == 1 ? "1 feed" : "\(report.feeds) feeds"
    let completed = pages.isEmpty ? "" : ", " + pages
    let failed = report.failures.isEmpty ? "" : ", \(report.failures.count) failed"
    let dropped = report.dropped == 0 ? "" : ", \(report.dropped) dropped as too old"
    return
      "\(feeds): \(report.added.count) articles added, \(report.changed.count) changed\(completed)\(dropped)\(failed)"
  }
}
