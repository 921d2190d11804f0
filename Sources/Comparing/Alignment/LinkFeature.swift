/// What is counted of two sentences to tell whether they report the same thing; each can be shown to a reader.
///
/// All are counts and ratios, so that a weight times a value is what the feature says for or against a link.
enum LinkFeature: Int, CaseIterable {
  // What only all candidates together tell.
  case chance, rankBest, rankSum, rivalsLeast, rivalsMost, rivalLeast, rivalMost
  case diagonal, diagonals, sides, area
  case ownLeast, ownMost, ownWeightLeast, ownWeightMost, ownShare
  // How much is shared, weighted by how rare it is in the language and in these two reports.
  case cosine, larger, smaller, shared, names, numbers, concepts
  case run, lengths, shorter, longer, quoted, distance, leads, place, phrases
  case sameSpeaker, otherSpeaker, quotedDifference, bothQuoted
  // In how few sentences of the two reports the shared content stands.
  case votes, strongestVote, weightedVotes, oneToOne, few, fewNames, fewOthers, fewness
  case elsewhereMost, elsewhereLeast, reachableMost, reachableLeast
  // The two sentences by themselves.
  case words, pairs, wordsOfShorter, pairsOfShorter, stemRun, edits, sequence, lengthDifference
  case coveredMost, coveredLeast, missingMost, missingLeast, plainCosine, plainShared
  case namesBoth, namesMissing, namesMissingBoth, namesShare, numbersShare
  case othersBoth, othersMissingBoth, othersShare, numbersDiffer, negations, functionWords
  case marksDiffer, marksBoth, missingAhead, missingBehind, gapMost, gapLeast, rarestMissing, wordsByLength
  // What one lacks, kind by kind: who said it and when matters less than what is done.
  case numbersMissing, timesMissing, cuesMissing, rolesMissing, verbsMissing, thingsMissing, quotedMissing
  case stems, stemsOfShorter, stemPairs, stemPairsOfShorter, functionWordsMissing

  /// The features of two sentences by themselves, which `LinkModel.same` reads.
  static let alone: ClosedRange<LinkFeature> = .words ... .functionWordsMissing
  /// Those of two sentences in their reports, which are known before the other candidates are and which
  /// `LinkModel.chance` reads.
  static let first: ClosedRange<LinkFeature> = .cosine ... .wordsByLength
  /// The same and what all candidates together tell, which `LinkModel.link` reads.
  static let linking: ClosedRange<LinkFeature> = .chance ... .wordsByLength
}

extension LinkFeature: Comparable {
  static func < (left: LinkFeature, right: LinkFeature) -> Bool { left.rawValue < right.rawValue }
}

extension LinkFeature {
  /// The feature as a person reads it in a reason.
  var words: String {
    switch self {
    case .cosine, .larger, .smaller, .shared, .plainCosine, .plainShared: "rare words in both"
    case .coveredMost, .coveredLeast, .words, .wordsOfShorter, .wordsByLength, .stems, .stemsOfShorter:
      "share of the words in both"
    case .names, .namesBoth, .namesShare, .fewNames: "names in both"
    case .numbers, .numbersShare: "numbers in both"
    case .concepts, .othersBoth, .othersShare: "content words in both"
    case .run, .stemRun, .sequence, .edits, .pairs, .pairsOfShorter, .phrases, .stemPairs,
      .stemPairsOfShorter:
      "the same words in a row"
    case .lengths, .shorter, .longer, .lengthDifference: "length of the sentences"
    case .quoted: "words of a shared quotation"
    case .distance, .leads, .place: "place in the reports"
    case .sameSpeaker, .otherSpeaker: "who speaks"
    case .quotedDifference, .bothQuoted, .marksDiffer, .marksBoth: "quotation marks"
    case .votes, .strongestVote, .weightedVotes, .oneToOne, .few, .fewOthers, .fewness:
      "words that few other sentences have"
    case .elsewhereMost, .elsewhereLeast, .reachableMost, .reachableLeast: "words that other sentences have"
    case .missingMost, .missingLeast, .othersMissingBoth, .rarestMissing: "rare words in one only"
    case .missingAhead, .missingBehind, .gapMost, .gapLeast: "stretches that one lacks"
    case .namesMissing, .namesMissingBoth: "names in one only"
    case .numbersDiffer, .numbersMissing: "other numbers"
    case .timesMissing, .cuesMissing, .rolesMissing: "who said it and when, in one only"
    case .verbsMissing: "verbs in one only"
    case .thingsMissing: "nouns and adjectives in one only"
    case .quotedMissing: "quoted words in one only"
    case .negations: "negation in one only"
    case .functionWords: "small words in both"
    case .functionWordsMissing: "small words in one only"
    case .chance: "all that the two share"
    case .rankBest, .rankSum, .rivalsLeast, .rivalsMost, .rivalLeast, .rivalMost:
      "sentences that answer better"
    case .diagonal, .diagonals, .sides, .area: "sentences around that are linked"
    case .ownLeast, .ownMost, .ownWeightLeast, .ownWeightMost, .ownShare: "what no better answer carries"
    }
  }
}
