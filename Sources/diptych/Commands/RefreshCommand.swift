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
      other; then the command ends with 1.
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
    let bar = ProgressLine(isShown: !quiet)
    let report = try newsroom.refresh(
      isForced: all || !chosen.isEmpty, only: chosen.isEmpty ? nil : Set(chosen), withPages: !noPages,
      withEvents: !noEvents,
      progress: { bar.show($0.done, of: $0.total) })
    bar.clear()
    let hasFeeds = try report.feeds > 0 || !newsroom.feeds().isEmpty
    if !quiet { StandardOutput.write((hasFeeds ? Self.words(for: report) : Self.none) + "\n") }
    for failure in report.failures {
      ErrorWords.say("\(failure.name) (\(failure.address)): \(ErrorWords.words(for: failure.fault))")
    }
    if !report.failures.isEmpty { throw ExitCode(ErrorWords.badInput) }
  }

  private static let none = "no feed is followed yet (diptych feeds add ADDRESS follows one)"

  /// `12 feeds: 340 articles added, 3 changed`.
  static func words(for report: RefreshReport) -> String {
    guard report.feeds > 0 else { return "no feed is due (diptych refresh --all visits all of them)" }
    let feeds = report.feeds == 1 ? "1 feed" : "\(report.feeds) feeds"
    let completed = report.completed == 0 ? "" : ", \(report.completed) completed from their pages"
    let failed = report.failures.isEmpty ? "" : ", \(report.failures.count) failed"
    return
      "\(feeds): \(report.added.count) articles added, \(report.changed.count) changed\(completed)\(failed)"
  }
}

/// How far a long task is, on one line of a terminal; nothing where standard error is none.
final class ProgressLine {
  private let isShown: Bool
  private var shown = -1

  init(isShown: Bool) { self.isShown = isShown && isatty(STDERR_FILENO) == 1 }

  func show(_ done: Int, of total: Int) {
    let step = total == 0 ? 0 : done * 20 / total
    guard isShown, step != shown || done == total else { return }
    shown = step
    let bar = String(repeating: "█", count: step) + String(repeating: "░", count: 20 - step)
    write("\r\u{1B}[K\(bar) \(done) of \(total)")
  }

  func clear() { if isShown, shown >= 0 { write("\r\u{1B}[K") } }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
