extension Sequence<Int> {
  /// Each number once, ascending: `[3, 1, 3]` becomes `[1, 3]`. For short arrays, a set takes many times longer.
  func onceEach() -> [Int] {
    var numbers = Array(self)
    numbers.keepOnceEach()
    return numbers
  }
}

extension [Int] {
  /// Sorts the numbers and keeps each once, in place.
  mutating func keepOnceEach() {
    sort()
    var count = 0
    for place in indices where count == 0 || self[count - 1] != self[place] {
      self[count] = self[place]
      count += 1
    }
    removeLast(self.count - count)
  }
}
