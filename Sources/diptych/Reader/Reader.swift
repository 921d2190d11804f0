import Canvas
import Screens

/// The reader as the loop knows it: a value that input changes and that draws itself.
///
/// `Screens.State` is the one that people see; tests bring their own.
protocol Reader {
  /// What it needs to begin with.
  mutating func start() -> [Request]
  mutating func update(_ input: Input) -> [Request]
  func render() -> Frame
}
