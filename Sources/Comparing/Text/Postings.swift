/// For each key the numbers of the sets that hold it, ascending.
///
/// `Postings([[7, 9], [9]])[9]` is `[0, 1]`; of a key in no set it is empty.
struct Postings {
  /// The places of the keys; nil where they are places themselves.
  private let numbering: Numbering?
  /// Where the numbers of each key begin in `numbers`, and where the last ones end.
  private var starts: [Int]
  private var numbers: [Int]

  /// A key is counted as often as it stands in a set.
  init(_ sets: [[Int]]) {
    var ends: [Int] = []
    ends.reserveCapacity(sets.count)
    for keys in sets { ends.append((ends.last ?? 0) + keys.count) }
    self.init(keys: sets.flatMap(\.self), ends: ends)
  }

  /// The same of sets whose keys stand one behind the other, each set up to its end.
  init(keys: [Int], ends: [Int]) {
    var numbering = Numbering(capacity: keys.count / 2)
    var places: [Int] = []
    places.reserveCapacity(keys.count)
    for key in keys { places.append(numbering.add(key)) }
    self.init(places, below: numbering.count, ends, numbering)
  }

  /// The same of keys that are places already, all of them below `count`.
  init(places: [Int], below count: Int, ends: [Int]) { self.init(places, below: count, ends, nil) }

  private init(_ places: [Int], below count: Int, _ ends: [Int], _ numbering: Numbering?) {
    self.numbering = numbering
    starts = Array(repeating: 0, count: count + 1)
    numbers = Array(repeating: 0, count: places.count)
    Self.sort(ends, places, &starts, &numbers)
  }

  /// Puts the number of each set behind the others of each of its keys, which have `places`.
  private static func sort(_ ends: [Int], _ places: [Int], _ starts: inout [Int], _ numbers: inout [Int]) {
    var starts = starts.mutableSpan
    var numbers = numbers.mutableSpan
    for place in places { starts[place] += 1 }
    var end = 0
    for place in 0..<starts.count {
      end += starts[place]
      starts[place] = end
    }
    var next = places.count
    for number in ends.indices.reversed() {
      while next > (number > 0 ? ends[number - 1] : 0) {
        next -= 1
        starts[places[next]] -= 1
        numbers[starts[places[next]]] = number
      }
    }
  }

  subscript(key: Int) -> ArraySlice<Int> {
    guard let place = numbering == nil ? key : numbering?.place(of: key) else { return [] }
    return numbers[starts[place]..<starts[place + 1]]
  }
}
