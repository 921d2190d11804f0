extension Array {
  /// The first index whose key is `least` or more, in an array that ascends by key: `[2, 4, 4]` from 3 is 1.
  func firstIndex(from least: Int, key: (Element) -> Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < least { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
