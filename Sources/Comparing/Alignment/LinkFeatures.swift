import News

/// What two sentences share, as numbers that each can be shown to a reader.
struct LinkFeatures {
  /// Weighted cosine of the two contents, 0…1.
  var cosine = 0.0
  /// Share of the weight of the fuller-covered and of the less-covered sentence that the other one has.
  var larger = 0.0
  var smaller = 0.0
  /// Weight of what is shared, in units of one rare word.
  var shared = 0.0
  /// Shared names and numbers that are not the event's everyday ones.
  var names = 0.0
  var numbers = 0.0
  /// The longest run of the same words in both, over the shorter sentence.
  var run = 0.0
  /// Words of quotations that both print, over the shorter sentence.
  var quoted = 0.0
  /// How far apart the two stand in their reports, 0…1.
  var distance = 0.0
  /// Words of the shorter over words of the longer sentence.
  var lengths = 0.0
  /// The cosine over the best one that either sentence has with any of the other report, the lower of the two.
  var rank = 0.0
  /// The best cosine of the sentences before or behind both.
  var neighbours = 0.0

  /// Whether the two are the same words.
  var isSame: Bool { run == 1 && lengths == 1 }

  var values: [Double] {
    [cosine, larger, smaller, shared, names, numbers, run, quoted, distance, lengths, rank, neighbours]
  }
}

extension LinkFeatures {
  init(
    _ left: Profile, _ right: Profile, wordCounts: Sides<Int>, quotedWords: Int, distance: Double
  ) {
    var dot = 0.0
    var leftMass = 0.0
    var rightMass = 0.0
    var i = 0
    var j = 0
    while i < left.items.count, j < right.items.count {
      let a = left.items[i]
      let b = right.items[j]
      if a.concept < b.concept {
        i += 1
      } else if a.concept > b.concept {
        j += 1
      } else {
        dot += a.weight * b.weight
        leftMass += a.weight
        rightMass += b.weight
        if a.isName || b.isName { names += (a.weight + b.weight) / 10 }
        if a.isNumber, b.isNumber { numbers += 1 }
        i += 1
        j += 1
      }
    }
    cosine = left.norm * right.norm > 0 ? dot / (left.norm * right.norm) : 0
    let leftShare = left.mass > 0 ? leftMass / left.mass : 0
    let rightShare = right.mass > 0 ? rightMass / right.mass : 0
    larger = max(leftShare, rightShare)
    smaller = min(leftShare, rightShare)
    shared = min(6, min(leftMass, rightMass) / 5)
    let shorter = Double(max(1, min(wordCounts.left, wordCounts.right)))
    quoted = min(1, Double(quotedWords) / shorter)
    self.distance = distance
    lengths = shorter / Double(max(1, max(wordCounts.left, wordCounts.right)))
    names = min(3, names)
    numbers = min(3, numbers)
  }

  /// Sets `run`, of which the longest shared run of words is known; worth its cost for likely pairs only.
  mutating func setRun(_ length: Int, of wordCounts: Sides<Int>) {
    run = Double(length) / Double(max(1, min(wordCounts.left, wordCounts.right)))
  }
}
