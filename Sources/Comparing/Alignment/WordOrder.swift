/// How far one sentence agrees with another in the order of its words; of either, the first 60 words are looked at.
///
/// `a b c d` and `a b d`: the longest run is 2, the longest common sequence 3, and one edit makes one of the other.
///
/// Bit i of a word's mask says that it is word i of the one sentence. Walking along the other one, a few operations on
/// the masks of its words stand for a column of the table.
///
/// Sources: Baeza-Yates and Gonnet 1992 (Shift-And) for runs; Hyyrö, "Bit-Parallel LCS-Length Computation Revisited",
/// 2004; Myers, "A Fast Bit-Vector Algorithm for Approximate String Matching", 1999, for edits.
struct WordOrder: Equatable {
  let run: Int
  let sequence: Int
  let edits: Int

  /// How many words of a sentence are looked at.
  static let most = 60

  /// - Parameters:
  ///   - masks: for each word of the other sentence where it stands in the one.
  ///   - own: how many words the one has.
  init(_ masks: borrowing Span<UInt64>, own: Int) {
    run = Self.run(masks)
    sequence = Self.sequence(masks, own)
    edits = Self.edits(masks, own)
  }

  private static func run(_ masks: borrowing Span<UInt64>) -> Int {
    // For each word the places where a run of 1, then of 2, 3 … words ends that ends at it, too.
    var ends = InlineArray<60, UInt64>(repeating: 0)
    // A bit for each word that has any.
    var open: UInt64 = 0
    for place in 0..<masks.count where masks[place] != 0 {
      ends[place] = masks[place]
      open |= 1 << UInt64(place)
    }
    var length = 0
    while open != 0 {
      length += 1
      // From the last on, as each takes what the one before had.
      var left = open & open << 1
      open = 0
      while left != 0 {
        let place = 63 - left.leadingZeroBitCount
        left ^= 1 << UInt64(place)
        let mask = ends[place - 1] << 1 & masks[place]
        ends[place] = mask
        if mask != 0 { open |= 1 << UInt64(place) }
      }
    }
    return length
  }

  private static func sequence(_ masks: borrowing Span<UInt64>, _ own: Int) -> Int {
    // A bit that is 0 is a word up to which the common sequence grows by one.
    var rows = ~UInt64(0)
    for place in 0..<masks.count {
      let kept = rows & masks[place]
      rows = (rows &+ kept) | (rows &- kept)
    }
    return (~rows & (1 << UInt64(own) - 1)).nonzeroBitCount
  }

  private static func edits(_ masks: borrowing Span<UInt64>, _ own: Int) -> Int {
    guard own > 0 else { return masks.count }
    let last = UInt64(1) << UInt64(own - 1)
    var edits = own
    // Where the number of edits grows and where it falls from a row of the table to the next.
    var grows = ~UInt64(0)
    var falls = UInt64(0)
    for place in 0..<masks.count {
      let same = masks[place]
      let level = ((same & grows) &+ grows) ^ grows | same
      let up = falls | ~(level | grows)
      let down = grows & level
      if up & last != 0 { edits += 1 }
      if down & last != 0 { edits -= 1 }
      let ahead = up << 1 | 1
      grows = down << 1 | ~(same | falls | ahead)
      falls = ahead & (same | falls)
    }
    return edits
  }
}
