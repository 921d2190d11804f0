extension Range where Bound == Int {
  /// Those of the numbers that are wanted, ascending: `filter` with a single allocation, for the many short runs of
  /// tokens that every pass looks through.
  func kept(where isWanted: (Int) -> Bool) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(Swift.min(count, 64))
    for number in self where isWanted(number) { numbers.append(number) }
    return numbers
  }
}
