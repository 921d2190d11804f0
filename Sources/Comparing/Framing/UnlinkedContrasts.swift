/// The contrasts that are found without knowing which sentences answer each other.
struct UnlinkedContrasts {
  let ownVoice: [Contrast]
  let descriptions: [Contrast]
  let frames: [Contrast]

  init(_ comparer: Comparer, _ matches: [QuoteMatcher.Match]) {
    ownVoice = OwnVoice(comparer: comparer).contrasts()
    descriptions = DescriptionContrasts(comparer: comparer).contrasts()
    frames = QuoteFrames(comparer: comparer, matches: matches).contrasts()
  }
}
