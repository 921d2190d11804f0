internal import Foundation
internal import Library
internal import Synchronization

/// What came of placing articles, on its way into the library while the next ones are placed.
final class StoredStep: Sendable {
  private let outcome = Mutex<Result<Bool, any Error>>(.success(false))
  private let end = DispatchSemaphore(value: 0)

  /// Begins at once.
  init(_ grouped: GroupedArticles, since state: GroupingState, in library: Library) {
    DispatchQueue.global(qos: .utility).async { [self] in
      let kept = Result { try library.keep(grouped, since: state) }
      outcome.withLock { $0 = kept }
      end.signal()
    }
  }

  /// Waits until it is stored; false when it could not be, since events have changed meanwhile. To be asked once.
  func wait() throws -> Bool {
    end.wait()
    return try outcome.withLock { try $0.get() }
  }
}
