import Canvas
import Foundation
import News
import Reporting

extension PlainPage {
  /// An empty page as wide as `COLUMNS` says, and 80 cells where it says nothing usable, with dates as they are
  /// here.
  static func ofTerminalWidth() -> PlainPage {
    let asked = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    let columns = asked.flatMap { (20...1000).contains($0) ? $0 : nil } ?? 80
    return PlainPage(columns: columns, zone: .ofReader) { DisplayWidth.of(String($0)) }
  }
}
