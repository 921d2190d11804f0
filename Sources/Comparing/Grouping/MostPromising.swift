/// The most promising of many articles, by their places: the most promising first, of equals the earlier place.
struct MostPromising {
  /// So many are kept, since an article may come twice.
  static let most = 64
  /// So many are gathered before the others are let go.
  private static let room = 512
  private static let stretch = 64

  /// By promise, and by place from the other end.
  private var keys: [UInt64] = []
  /// What an article must promise to be one of them.
  private(set) var least: Int32 = 1

  mutating func clear() {
    keys.removeAll(keepingCapacity: true)
    least = 1
  }

  mutating func add(_ place: Int, _ promise: Int32) {
    guard promise >= least else { return }
    keys.append(UInt64(promise.magnitude) << 32 | UInt64(~UInt32(truncatingIfNeeded: place)))
    if keys.count == Self.room { cut() }
  }

  /// Adds those of the articles from a place on that promise enough, and sets what each promises to 0.
  mutating func add(_ promises: UnsafeMutableBufferPointer<Int32>, from first: Int) {
    for begin in stride(from: 0, to: promises.count, by: Self.stretch) {
      let some = begin..<min(promises.count, begin + Self.stretch)
      // Hardly any part has one, and to look for the highest takes no branches.
      var highest: Int32 = 0
      for place in some { highest = max(highest, promises[place]) }
      guard highest >= least else { continue }
      for place in some where promises[place] >= least { add(first + place, promises[place]) }
    }
    promises.update(repeating: 0)
  }

  /// Lets all but the highest go; in no order.
  private mutating func cut() {
    guard keys.count > Self.most else { return }
    let lowest = keys.bringForward(highest: Self.most)
    keys.removeLast(keys.count - Self.most)
    least = max(least, Int32(truncatingIfNeeded: lowest >> 32))
  }

  /// Their places with what each promises.
  mutating func articles() -> [(place: Int, promise: Int32)] {
    cut()
    keys.sort(by: >)
    return keys.map { (Int(~UInt32(truncatingIfNeeded: $0)), Int32(truncatingIfNeeded: $0 >> 32)) }
  }
}

extension [UInt64] {
  /// Brings the `count` highest, of at least so many, to the front, in any order, and gives the lowest of them.
  ///
  /// Source: Hoare, "Algorithm 65: find", 1961.
  fileprivate mutating func bringForward(highest count: Int) -> UInt64 {
    var (left, right) = (0, self.count - 1)
    while left < right {
      let middle = self[(left + right) / 2]
      var (low, high) = (left, right)
      while low <= high {
        while self[low] > middle { low += 1 }
        while self[high] < middle { high -= 1 }
        guard low <= high else { break }
        swapAt(low, high)
        low += 1
        high -= 1
      }
      if count - 1 <= high { right = high } else if count - 1 >= low { left = low } else { break }
    }
    return self[count - 1]
  }
}
