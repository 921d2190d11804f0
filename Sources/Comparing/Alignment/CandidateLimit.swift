/// In how many sentences of the other report a concept may stand and still find candidates for links.
///
/// 150 in any report; fewer only where many thousand sentences share their words, so that the candidates grow with the
/// text and not with its square.
enum CandidateLimit {
  private static let most = 150
  private static let leastOfAll = 4
  /// This many times, all in all, a concept may lead from a sentence to another.
  private static let steps = 130_000

  /// `spread` gives in how many sentences of the other report the concept at a place stands.
  static func commonest(_ profiles: [Profile], spread: (_ place: Int) -> Int) -> Int {
    var steps = Array(repeating: 0, count: most + 1)
    for profile in profiles {
      for item in profile.items {
        let count = spread(Int(item.place))
        if count <= most { steps[count] += count }
      }
    }
    var sum = 0
    let tooMany = steps.indices.first {
      sum += steps[$0]
      return sum > Self.steps
    }
    return max(leastOfAll, tooMany.map { $0 - 1 } ?? most)
  }
}
