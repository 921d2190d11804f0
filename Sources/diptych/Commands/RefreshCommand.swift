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
    let named = try feeds.map { try newsroom.feed($0) }
    let chosen = named.map(\.id)
    let progress = Self.progress(quiet: quiet)
    let report = try newsroom.refresh(
      isForced: all || !chosen.isEmpty, only: chosen.isEmpty ? nil : Set(chosen), withPages: !noPages,
      groupingAtMost: noEvents ? nil : GroupingBehind.mostAwaited,
      progress: { progress.show($0.done, of: $0.total, $0.isPage ? "pages" : "feeds") })
    progress.clear()
    let isLeft = report.ungrouped > 0 || report.needsUpkeep
    let goesOn = isLeft && GroupingBehind.start(library: newsroom.libraryPath)
    if report.ungrouped > 0, !goesOn { try newsroom.group() }
    if !quiet { StandardOutput.write(try words(for: report, newsroom) + "\n") }
    if !quiet, goesOn, report.ungrouped > 0 {
      StandardOutput.write("they are being grouped by event behind\n")
    }
    for feed in named where feed.isPaused {
      ErrorWords.say("\(feed.name): is paused (diptych feeds resume \(feed.id) has it visited again)")
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

  /// The time of day where the reader is, with the day where it is not today's: `22:28`, `24 Nov 2026, 10:28`.
  static func clock(
    _ time: Int64, in zone: Zone = .ofReader, now: Int64 = Int64(Date().timeIntervalSince1970)
  ) -> String {
    let moment = PublicationDate(instant: time).shown(in: zone).readableMoment
    return zone.dayNumber(of: time) == zone.dayNumber(of: now) ? String(moment.suffix(5)) : moment
  }

  private func words(for report: RefreshReport, _ newsroom: Newsroom) throws -> String {
    guard report.feeds == 0 else { return Self.words(for: report) }
    let known = try newsroom.feeds()
    if known.isEmpty { return Self.none }
    if known.allSatisfy(\.isPaused) { return Self.allPaused }
    return Self.words(for: report, isForced: all || !feeds.isEmpty)
  }

  private static let allPaused = "every feed is paused (diptych feeds resume FEED has one visited again)"

  /// `12 feeds: 340 articles added, 3 changed`.
  static func words(for report: RefreshReport, isForced: Bool = false) -> String {
    let pages = ErrorWords.pages(of: report)
    guard report.feeds > 0 else {
      let none =
        isForced
        ? "no feed was visited" : "no feed is due (diptych refresh --all visits all that are not paused)"
      return none + (pages.isEmpty ? "" : "; " + pages)
    }
    let feeds = report.feeds == 1 ? "1 feed" : "\(report.feeds) feeds"
    let completed = pages.isEmpty ? "" : ", " + pages
    let failed = report.failures.isEmpty ? "" : ", \(report.failures.count) failed"
    let dropped = report.dropped == 0 ? "" : ", \(report.dropped) dropped as too old"
    let added = report.added.count == 1 ? "1 article" : "\(report.added.count) articles"
    return
      "\(feeds): \(added) added, \(report.changed.count) changed\(completed)\(dropped)\(failed)"
  }
}
