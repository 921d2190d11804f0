import Synchronization

/// The values last made for some keys, so that a key press that changes no layout lays out nothing.
///
/// Copies of a screen share it: a value must be a pure function of its key and of what the copies share.
final class RecentCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let entries = Mutex<[(key: Key, value: Value)]>([])
  private let capacity: Int

  init(capacity: Int) { self.capacity = capacity }

  /// The value for `key`, made by `make` where it is not at hand.
  func value(for key: Key, make: () -> Value) -> Value {
    if let known = entries.withLock({ $0.first { $0.key == key }?.value }) { return known }
    let value = make()
    entries.withLock {
      $0.append((key, value))
      if $0.count > capacity { $0.removeFirst() }
    }
    return value
  }
}
