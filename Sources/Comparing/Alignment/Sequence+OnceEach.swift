extension Sequence<Int> {
  /// Each number once, ascending: `[3, 1, 3]` becomes `[1, 3]`. For short arrays, a set takes many times longer.
  func onceEach() -> [Int] {
    var numbers = sorted()
    var count = 0
    for place in numbers.indices where count == 0 || numbers[count - 1] != numbers[place] {
      numbers[count] = numbers[place]
      count += 1
    }
    numbers.removeLast(numbers.count - count)
    return numbers
  }
}
