extension Sequence<Int> {
  /// Each number once, ascending: `[3, 1, 3]` becomes `[1, 3]`. For short arrays, a set takes many times longer.
  func onceEach() -> [Int] {
    let sorted = sorted()
    var numbers: [Int] = []
    numbers.reserveCapacity(sorted.count)
    for number in sorted where numbers.last != number { numbers.append(number) }
    return numbers
  }
}
