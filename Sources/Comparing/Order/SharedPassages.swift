import News

/// Where either report tells what both tell: each left sentence with the right one that answers it best.
enum SharedPassages {
  static func passages(_ aligner: Aligner, _ places: Sides<Places>) -> [SharedPassage] {
    best(of: aligner, from: .left).values.sorted { $0.left < $1.left }.map { link in
      SharedPassage(left: places.left[link.left], right: places.right[link.right], score: link.sameness)
    }
  }

  /// For each sentence of `side` that the other report carries, the link to what answers it best.
  static func best(of aligner: Aligner, from side: Side) -> [Int: Aligner.Link] {
    var best: [Int: Aligner.Link] = [:]
    for link in aligner.links {
      let sentence = side == .left ? link.left : link.right
      let isBetter = best[sentence].map {
        ($0.probability, $0.sameness) < (link.probability, link.sameness)
      }
      if isBetter ?? true { best[sentence] = link }
    }
    return best
  }
}
