extension Array {
  /// `value`, `count` times: `init(repeating:count:)` without asking the runtime for the type of the array, which for a
  /// short one takes longer than filling it.
  init(filling count: Int, with value: Element) {
    self = []
    reserveCapacity(count)
    append(contentsOf: repeatElement(value, count: count))
  }
}
