/// How many letters have to change for one word to become another.
///
/// `EditDistance.between("kitten", "sitting")` is 3. Costs the product of both lengths.
///
/// Source: Vladimir Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals" (1966).
public enum EditDistance {
  /// The fewest insertions, deletions and exchanges of Unicode scalars that make `a` of `b`.
  public static func between(_ a: String, _ b: String) -> Int {
    let b = Array(b.unicodeScalars)
    var row = Array(0...b.count)
    for (i, x) in a.unicodeScalars.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let exchanged = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(exchanged, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
