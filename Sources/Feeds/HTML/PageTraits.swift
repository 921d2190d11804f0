/// What the attributes of an element say of its part in a page: classes and ids that programs of outlets use.
///
/// Source: the word lists of Arc90's Readability and its successor in Firefox, as described in their documentation,
/// with words for consent, newsletters and credits of our own.
struct PageTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// Not the article by its name, unless `maybe` says otherwise.
  static let unlikely = PageTraits(rawValue: 1)
  static let maybe = PageTraits(rawValue: 2)
  static let goodClass = PageTraits(rawValue: 4)
  static let badClass = PageTraits(rawValue: 8)
  static let goodID = PageTraits(rawValue: 16)
  static let badID = PageTraits(rawValue: 32)
  static let hidden = PageTraits(rawValue: 64)
  /// Menus, dialogs and the like by their role.
  static let unlikelyRole = PageTraits(rawValue: 128)
  static let byline = PageTraits(rawValue: 256)
  static let sharing = PageTraits(rawValue: 512)
  /// Boxes inside an article that are not of it: newsletters, consent, offers.
  static let box = PageTraits(rawValue: 1024)
  /// Who took a picture.
  static let credit = PageTraits(rawValue: 2048)
  /// Said to be the text of the article in so many words.
  static let articleBody = PageTraits(rawValue: 4096)
  /// A link that leads away.
  static let link = PageTraits(rawValue: 8192)
  /// A link to a place in the page.
  static let anchor = PageTraits(rawValue: 16384)
  static let layoutTable = PageTraits(rawValue: 32768)
  static let dataTable = PageTraits(rawValue: 65536)

  /// What readers write.
  static let discussion = PageTraits(rawValue: 131_072)
  /// The same beyond doubt, whatever else the names say; see `PageDiscussion`.
  static let readers = PageTraits(rawValue: 262_144)
  /// It has a part in microdata.
  static let property = PageTraits(rawValue: 524_288)

  /// It asks for consent to cookies; see `PageConsent`.
  static let consent = PageTraits(rawValue: 1_048_576)
  /// A program for consent calls its box so.
  static let consentName = PageTraits(rawValue: 2_097_152)
  /// What stands at the end of every page of an outlet.
  static let pageFooter = PageTraits(rawValue: 4_194_304)

  /// Other articles stand in it, or an offer.
  static let others = PageTraits(rawValue: 8_388_608)
  /// It may be what readers write, or a chapter of an article; see `RemarkBoxes`.
  static let remarks = PageTraits(rawValue: 16_777_216)

  /// How good the names are, in points of the scoring.
  var weight: Double {
    var weight = 0.0
    if contains(.goodClass) { weight += 25 }
    if contains(.goodID) { weight += 25 }
    if contains(.badClass) { weight -= 25 }
    if contains(.badID) { weight -= 25 }
    return weight
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Of every node of a tree.
  static func all(of tree: HTMLTree) -> [PageTraits] {
    var traits = tree.nodes.indices.map { tree.tag($0) == .text ? [] : PageTraits(tree, $0) }
    PageDiscussion.mark(&traits, of: tree)
    PageConsent.mark(&traits, of: tree)
    markQuotations(&traits, of: tree)
    return traits
  }

  /// Whose words a quotation is stands in a footer of its own, and is not the writer of the page.
  private static func markQuotations(_ traits: inout [PageTraits], of tree: HTMLTree) {
    for quotation in tree.elements(where: { $0 == .blockquote })
    where tree.line(of: quotation, longest: longestQuotation).utf8.count < longestQuotation {
      for node in tree.elements(under: quotation, where: { _ in true }) {
        traits[node].subtract([.unlikely, .byline, .pageFooter])
      }
    }
  }

  /// In bytes; what is longer may be the article.
  private static let longestQuotation = 1500

  init(_ tree: HTMLTree, _ node: Int) {
    self = []
    var names: [UInt8] = []
    for (name, value) in tree.attributes(of: node) {
      let lowered = (value.map { tree.source[$0] } ?? []).map { $0.isLetter ? $0 | 0x20 : $0 }
      switch XMLNames.lowered(tree.source[name]) {
      case "class":
        names += lowered + [0x20]
        add(lowered, good: .goodClass, bad: .badClass)
      case "id":
        names += lowered + [0x20]
        add(lowered, good: .goodID, bad: .badID)
      case let other: add(other, String(decoding: lowered, as: UTF8.self))
      }
    }
    if !names.isEmpty { add(names: names) }
  }

  private mutating func add(_ text: [UInt8], good: PageTraits, bad: PageTraits) {
    if Self.good.isFound(inLowered: text) { insert(good) }
    if Self.bad.isFound(inLowered: text)
      || text.split(separator: 0x20).contains(where: { $0.elementsEqual("hid".utf8) })
    {
      insert(bad)
    }
  }

  private mutating func add(names: [UInt8]) {
    if Self.unlikelyWords.isFound(inLowered: names) { insert(.unlikely) }
    if Self.discussionWords.isFound(inLowered: names) { insert(.discussion) }
    if ReadersNames.areFound(in: names) { insert(.readers) }
    if Self.maybeWords.isFound(inLowered: names) { insert(.maybe) }
    if Self.bylineWords.isFound(inLowered: names), !Self.otherAuthors.isFound(inLowered: names) {
      insert(.byline)
    }
    if Self.boxWords.isFound(inLowered: names) { insert(.box) }
    if Self.creditWords.isFound(inLowered: names) { insert(.credit) }
    if Self.bodyWords.isFound(inLowered: names) { insert(.articleBody) }
    if Self.otherWords.isFound(inLowered: names) { insert(.others) }
    if RemarkBoxes.areNamed(names) { insert(.remarks) }
    if Self.consentWords.isFound(inLowered: names) { insert(.consentName) }
    let words = names.split { !$0.isLetter }
    if words.contains(where: { $0.elementsEqual("footer".utf8) }) { insert(.pageFooter) }
    if words.contains(where: { $0.elementsEqual("share".utf8) || $0.elementsEqual("sharedaddy".utf8) }) {
      insert(.sharing)
    }
  }

  private mutating func add(_ name: String, _ value: String) {
    switch name {
    case "hidden": insert(.hidden)
    case "aria-hidden": if value == "true" { insert(.hidden) }
    case "style":
      let style = value.filter { $0 != " " }
      if style.contains("display:none") || style.contains("visibility:hidden") { insert(.hidden) }
    case "role":
      if Self.unlikelyRoles.contains(value) { insert(.unlikelyRole) }
      if value == "presentation" { insert(.layoutTable) }
      if value == "contentinfo" { insert(.pageFooter) }
    case "rel": if value.split(separator: " ").contains("author") { insert(.byline) }
    case "itemtype":
      if value.hasSuffix("schema.org/comment") || value.hasSuffix("/usercomments") { insert(.readers) }
    case "itemprop":
      insert(.property)
      if value == "comment" { insert(.readers) }
      if value.contains("author") { insert(.byline) }
      if value.split(separator: " ").contains("articlebody") { insert(.articleBody) }
      if value.contains("copyrightholder") { insert(.credit) }
    case "href": insert(value.hasPrefix("#") ? .anchor : .link)
    case "data-component", "data-testid":
      if value.contains("byline"), !Self.otherAuthors.isFound(in: Array(value.utf8)) { insert(.byline) }
    case "datatable": if value == "0" { insert(.layoutTable) }
    case "summary": insert(.dataTable)
    default: break
    }
  }

  private static let unlikelyRoles: Set<String> = [
    "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog",
  ]
  private static let unlikelyWords = WordHints(
    "-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|"
      + "menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|"
      + "pagination|pager|popup|yom-remote")
  private static let discussionWords = WordHints("comment|disqus|replies|remark|shoutbox|community|combx")
  private static let maybeWords = WordHints("and|article|body|column|content|main|mathjax|shadow")
  private static let good = WordHints(
    "article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story")
  private static let bad = WordHints(
    "-ad-|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|"
      + "share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget")
  private static let bylineWords = WordHints("byline|author|auteur|dateline|writtenby|p-author")
  /// Writers of something else.
  private static let otherAuthors = WordHints("comment|reply|related|teaser|card|hauteur")
  private static let boxWords = WordHints(
    "author-bio|author_bio|authorbio|author__bio|about-author|about_author|about-the-author|author-box|author_box|"
      + "authorbox|author-card|author-profile|author-description|contributor-|writer-bio|newsletter|cookie|"
      + "consent|subscribe|signup|sign-up|promo|advert|taboola|outbrain|recirc|readmore|read-more|"
      + "read-next|readnext|also-read|most-read|mostread|trending|related|paywall-|social|donat|toolbar|sr-only|"
      + "visually-hidden|visuallyhidden|screen-reader")
  private static let otherWords = WordHints(
    "related|recirc|most-read|mostread|most-popular|trending|sidebar|read-more|readmore|read-next|readnext|"
      + "recommended|newsletter|outbrain|taboola|latest-")
  private static let consentWords = WordHints(
    "fc-consent-|fc-dialog-|qc-cmp|sp_message_|onetrust-|didomi-|cybotcookiebot|usercentrics|truste-|iubenda-cs|"
      + "cmp-wrapper|cmpbox|cmpwrapper|cookie-banner|cookie-bar|cookie-consent|cookie-notice|cookiebanner|"
      + "cookieconsent|cookie_consent|cookie_banner|cky-consent|cmplz-|borlabscookie|tarteaucitron|axeptio|klaro-"
  )
  private static let creditWords = WordHints(
    "credit|copyright|photographer|image-source|img-source")
  private static let bodyWords = WordHints(
    "articlebody|article-body|article_body|article__body|story-body|storybody|story_body|entry-content|"
      + "post-content|article-content|article__content|post-body|story-content|article-text|articletext")
}
