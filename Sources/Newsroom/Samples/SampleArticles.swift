// Generated from Articles/ by GeneratedSamplesTests: change the articles and record anew.
// swift-format-ignore-file

/// Every sample article, by event and outlet.
enum SampleArticles {
  static let all: [SampleArticle] = [
    corranDamSpill,
    haldenKettleRecall,
    kessinMarketShelling,
    orrinBayTramVote,
    sarnfieldHospitalStrike,
    usJapanTalksTokyo,
  ].flatMap(\.self)
}
