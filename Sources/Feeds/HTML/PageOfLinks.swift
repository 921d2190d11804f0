/// Tells what was found on a front page, or on a page of a section, from an article.
enum PageOfLinks {
  /// Whether `prose` is nothing but links, or headlines that are links with a line about each.
  ///
  /// An article that ends in links has long paragraphs, and a very short one has no links; `saysArticle` is what the
  /// page says of itself.
  static func isOne(_ prose: Prose, saysArticle: Bool) -> Bool {
    var all = 0
    var inLinks = 0
    var headlines = 0
    var longest = 0
    var longestPlain = 0
    for paragraph in prose.paragraphs {
      let plain = max(0, paragraph.range.count - paragraph.linkBytes)
      all += paragraph.range.count
      inLinks += paragraph.range.count - plain
      // A link that is never closed makes a link of everything.
      longest = max(longest, paragraph.range.count)
      if !paragraph.isAllLinks { longestPlain = max(longestPlain, plain) }
      if paragraph.isAllLinks, paragraph.range.count >= shortestHeadline { headlines += 1 }
    }
    guard all > inLinks || longest >= longestSummary else { return true }
    if saysArticle { return false }
    if inLinks * 2 > all, all - inLinks < ArticleFinder.enoughWhereNamed { return longest < longestSummary }
    return headlines >= 5 && inLinks * 5 > all && longestPlain < longestSummary
  }

  private static let shortestHeadline = 20
  private static let longestSummary = 240
}
