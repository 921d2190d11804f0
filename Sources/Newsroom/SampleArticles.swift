// Generated from Articles/ by GeneratedSamplesTests; change the articles there and record anew.

/// Every sample article, by event and outlet.
enum SampleArticles {
  static let all: [SampleArticle] = []
}
