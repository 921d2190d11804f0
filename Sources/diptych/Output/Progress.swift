import Foundation
import Newsroom

/// Tells a person on standard error how far a long task is.
protocol ProgressTelling {
  /// `done` of `total`, of what is counted: `feeds`.
  func show(_ done: Int, of total: Int, _ name: String)
  /// The task is at its end.
  func clear()
}

enum Progress {
  /// A bar where standard error is a terminal, and lines where it is not.
  static func ofTerminal() -> any ProgressTelling {
    ProgressLine.isPossible ? ProgressLine() : ProgressLines()
  }
}

extension ProgressTelling {
  func show(_ progress: UpkeepProgress) {
    guard progress.isLong else { return }
    switch progress.kind {
    case .grouping: show(progress.done, of: progress.total, "articles grouped by event")
    case .indexing: show(progress.done, of: progress.total, "articles indexed anew")
    }
  }
}

struct SilentProgress: ProgressTelling {
  func show(_ done: Int, of total: Int, _ name: String) {}
  func clear() {}
}

/// A bar on the last line of a terminal, gone at the end.
final class ProgressLine: ProgressTelling {
  private var shown = ""

  static var isPossible: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  func show(_ done: Int, of total: Int, _ name: String) {
    let step = total == 0 ? 0 : done * 20 / total
    let bar = String(repeating: "█", count: step) + String(repeating: "░", count: 20 - step)
    guard bar + name != shown || done == total else { return }
    shown = bar + name
    standardError("\r\u{1B}[K\(bar) \(done) of \(total) \(name)")
  }

  func clear() { if !shown.isEmpty { standardError("\r\u{1B}[K") } }
}

/// A line for each tenth of the task, for a log: `30 of 100 feeds`.
final class ProgressLines: ProgressTelling {
  private var shown = ""

  func show(_ done: Int, of total: Int, _ name: String) {
    let step = total == 0 ? 0 : done * 10 / total
    guard step > 0, "\(step) \(name)" != shown else { return }
    shown = "\(step) \(name)"
    standardError("\(done) of \(total) \(name)\n")
  }

  func clear() {}
}

private func standardError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
