import Canvas
import Foundation
import Reporting

extension PlainPage {
  /// An empty page as wide as `COLUMNS` says, and 80 cells where it says nothing usable.
  static func ofTerminalWidth() -> PlainPage {
    let asked = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    let columns = asked.flatMap { (20...1000).contains($0) ? $0 : nil } ?? 80
    return PlainPage(columns: columns) { DisplayWidth.of(String($0)) }
  }
}
