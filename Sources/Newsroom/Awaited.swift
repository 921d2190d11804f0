internal import Foundation
internal import Synchronization

/// What is worked out away from the thread that asks for it.
final class Awaited<Value: Sendable>: Sendable {
  private let outcome = Mutex<Result<Value, any Error>?>(nil)
  private let end = DispatchSemaphore(value: 0)

  /// Begins at once.
  init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global(qos: .utility).async { [self] in
      let result = Result { try work() }
      outcome.withLock { $0 = result }
      end.signal()
    }
  }

  /// Waits for it; throws what the work has thrown. To be asked as often as one likes.
  func wait() throws -> Value {
    end.wait()
    defer { end.signal() }
    // There is a result by then.
    guard let result = outcome.withLock({ $0 }) else { throw CancellationError() }
    return try result.get()
  }
}
