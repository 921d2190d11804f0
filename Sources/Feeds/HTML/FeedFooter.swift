/// What a feed's program puts under an entry: “Read more”, “The post … appeared first on …”, links for sharing.
enum FeedFooter {
  static func removed(from prose: Prose) -> Prose {
    var prose = prose
    while prose.paragraphs.count > 1, let last = prose.paragraphs.last, isFooter(last, prose) {
      prose.removeLastParagraph()
    }
    return prose
  }

  private static func isFooter(_ paragraph: Prose.Paragraph, _ prose: Prose) -> Bool {
    // The last paragraph of most entries is one of the article: long, and without a link.
    guard paragraph.range.count < (paragraph.linkBytes > 0 ? longest : short) else { return false }
    let text = String(decoding: prose.bytes(of: paragraph), as: UTF8.self).lowercased()
    if text.hasPrefix("the post "), text.contains(" appeared first on ") { return true }
    if text.hasPrefix("this article was originally published on "), paragraph.linkBytes > 0 { return true }
    if OutletNotice.isOne(text, isLinked: paragraph.linkBytes > 0) { return true }
    if PageNotice.isSignUp(text, isLinked: paragraph.linkBytes > 0) { return true }
    let words = text.split { !$0.isLetter }
    if paragraph.range.count < short, starts.contains(where: { text.hasPrefix($0) }) {
      return paragraph.linkBytes * 2 > paragraph.range.count || words.count <= 4
    }
    return !words.isEmpty && words.count <= 16 && words.allSatisfy { shareWords.contains(String($0)) }
  }

  /// Whether the words of a link at the end of an entry promise the rest of it.
  static func leadsOn(_ words: String) -> Bool { starts.contains { words.hasPrefix($0) } }

  /// In bytes; titles stand in these lines.
  private static let longest = 500
  private static let short = 160

  private static let starts = [
    "read more", "(read more", "[read more", "continue reading", "read the rest", "read the full",
    "read full",
    "read on", "keep reading", "click here to read", "click here for the full", "full story", "more…",
    "more...",
    "view original", "view article", "weiterlesen", "mehr lesen", "lire la suite", "leer más",
    "seguir leyendo",
    "continua a leggere", "leia mais", "lees meer", "läs mer", "les mer", "læs mere", "читать далее",
  ]

  private static let shareWords: Set<String> = [
    "share", "tweet", "email", "mail", "print", "facebook", "twitter", "x", "linkedin", "whatsapp",
    "telegram",
    "reddit", "pinterest", "pocket", "bluesky", "mastodon", "threads", "flipboard", "digg", "tumblr", "this",
    "on", "via", "comments", "comment", "permalink", "link", "save", "like", "copy", "add", "to", "more",
    "leave", "a", "and", "follow", "us", "subscribe",
  ]
}

/// The parts that programs of outlets add to an entry, by the names of their classes.
enum EntryExtras {
  static func isOne(_ scanner: MarkupScanner, _ attributes: Range<Int>) -> Bool {
    for (name, value) in scanner.attributes(in: attributes) {
      guard let value, HTMLAttribute.isNamed(scanner.bytes[name], "class") else { continue }
      return words.isFound(in: scanner.bytes[value])
    }
    return false
  }

  private static let words = WordHints(
    "sharedaddy|jp-relatedposts|jp-post-flair|feedflare|social-share|share-buttons|share-bar|addtoany|"
      + "related-posts|relatedposts|newsletter-signup|wp-block-jetpack-subscriptions|mc4wp|sharethis|"
      + "yarpp|read-more-link|feed-footer")
}
