extension MarkupScanner {
  /// At most so many attributes of a tag are read.
  static let mostAttributes = 64

  /// Names and values in `range`, in order; quoted or not, and `nil` for a value that is not given.
  func attributes(in range: Range<Int>) -> [(name: Range<Int>, value: Range<Int>?)] {
    var found: [(name: Range<Int>, value: Range<Int>?)] = []
    var index = range.lowerBound
    while found.count < Self.mostAttributes {
      while index < range.upperBound, !bytes[index].isName { index += 1 }
      guard index < range.upperBound else { break }
      let name = run(from: index, in: range) { $0.isName }
      index = skipBlanks(from: name.upperBound, in: range)
      guard index < range.upperBound, bytes[index] == .equals else {
        found.append((name, nil))
        continue
      }
      let value = value(from: skipBlanks(from: index + 1, in: range), in: range)
      found.append((name, value))
      index = value.upperBound
      if index < range.upperBound, bytes[index] == .quote || bytes[index] == .apostrophe { index += 1 }
    }
    return found
  }

  private func value(from start: Int, in range: Range<Int>) -> Range<Int> {
    guard start < range.upperBound else { return start..<start }
    let mark = bytes[start]
    guard mark == .quote || mark == .apostrophe else { return run(from: start, in: range) { !$0.isBlank } }
    return run(from: start + 1, in: range) { $0 != mark }
  }

  private func run(from start: Int, in range: Range<Int>, while holds: (UInt8) -> Bool) -> Range<Int> {
    var index = start
    while index < range.upperBound, holds(bytes[index]) { index += 1 }
    return start..<max(start, index)
  }

  private func skipBlanks(from start: Int, in range: Range<Int>) -> Int {
    run(from: start, in: range, while: \.isBlank).upperBound
  }
}
