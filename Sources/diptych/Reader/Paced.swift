import Dispatch
import Synchronization

/// Passes on the latest of values that may come fast, at most one in an interval, and always the last.
final class Paced<Value: Sendable>: Sendable {
  private struct Waiting {
    var value: Value?
    var isScheduled = false
    var isOver = false
  }

  private let interval: DispatchTimeInterval
  private let waiting = Mutex(Waiting())
  private let queue = DispatchQueue(label: "diptych.paced")
  private let pass: @Sendable (Value) -> Void

  init(_ interval: DispatchTimeInterval, pass: @escaping @Sendable (Value) -> Void) {
    self.interval = interval
    self.pass = pass
  }

  /// Passes the value on at once where none has been for an interval; else it waits, in place of one that does.
  func put(_ value: Value) {
    waiting.withLock { waiting in
      waiting.value = value
      guard !waiting.isScheduled else { return }
      waiting.isScheduled = true
      queue.async { [self] in passOn() }
    }
  }

  /// Nothing is passed on after this, not even what waits.
  func end() {
    queue.sync {}
    waiting.withLock { $0.isOver = true }
    queue.sync {}
  }

  private func passOn() {
    let value = waiting.withLock { waiting in
      defer { waiting.value = nil }
      guard let value = waiting.value, !waiting.isOver else {
        waiting.isScheduled = false
        return Value?.none
      }
      return value
    }
    guard let value else { return }
    pass(value)
    queue.asyncAfter(deadline: .now() + interval) { [self] in passOn() }
  }
}
