import Foundation
import TestSupport

/// A reader's desk for one test: a home of its own, two reports, and the program to start on them.
final class Desk {
  let home: URL
  var left: String { path("left.md") }
  var right: String { path("right.md") }

  init(left: String = Desk.monitor, right: String = Desk.wire) throws {
    home = FileManager.default.temporaryDirectory.appending(path: "diptych-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try Data(left.utf8).write(to: home.appending(path: "left.md"))
    try Data(right.utf8).write(to: home.appending(path: "right.md"))
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// What the program's environment is, beside the terminal.
  func environment(_ more: [String: String] = [:]) -> [String: String] {
    ["HOME": path(""), "XDG_DATA_HOME": path("data")].merging(more) { $1 }
  }

  /// A path in the home.
  func path(_ name: String) -> String { home.appending(path: name).path(percentEncoded: false) }

  /// Starts the program on `arguments`, the two reports if nothing else is said.
  func start(
    _ arguments: [String]? = nil, columns: Int = 120, rows: Int = 36,
    environment more: [String: String] = [:],
    standardInput: String? = nil
  ) throws -> TerminalProcess {
    try TerminalProcess(
      [Products.diptych] + (arguments ?? [left, right]), columns: columns, rows: rows,
      environment: environment(more), standardInput: standardInput)
  }

  /// Whether the comparison is on the screen to its last cell: the place in the text is drawn last.
  static func isDrawn(_ screen: VirtualTerminal) -> Bool {
    screen.contains("Pacific Wire") && screen.line(screen.rows - 1).hasSuffix("%")
  }

  static let monitor = """
    ---
    title: Ministers meet over the dam
    outlet: Strait Monitor
    published: 2024-07-29
    ---

    The ministers met on Monday. "We will not accept a dam without a treaty," said Anna Berg, the minister.

    Officials from both sides called the talks frank. Critics slammed the regime.

    The dam is to hold 40 billion cubic metres.
    """

  static let wire = """
    ---
    title: Dam talks end without a treaty
    outlet: Pacific Wire
    published: 2024-07-28
    ---

    Talks over the dam ended on Monday. "We will not accept a dam without a treaty," Anna Berg said.

    The government criticised the plan. Observers called the talks frank.

    The dam is to hold 45 billion cubic metres.
    """
}
