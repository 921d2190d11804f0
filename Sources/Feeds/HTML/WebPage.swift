public import News

/// A page of the web, and the article in it.
///
/// What the page says of the article in JSON-LD and in its head gives the title, the names and the date; the text is
/// taken from what the page shows, or from JSON-LD where it shows less than half of that.
public enum WebPage {
  /// The most a page may hold, as a file may.
  public static let limit = ArticleFile.limit

  /// The article in `bytes`; nil where they hold none, as a page of links does, or are no text, or more than `limit`.
  ///
  /// `address` is where they came from; `contentType` the HTTP header of that name. A saved page needs neither: it
  /// names its own address and encoding.
  public static func article(
    in bytes: [UInt8], address: String? = nil, contentType: String? = nil
  ) -> Article? {
    guard bytes.count <= limit else { return nil }
    let utf8 = WebBytes.utf8(of: bytes, contentType: contentType)
    guard !isBinary(utf8) else { return nil }
    let tree = HTMLTree(utf8, isXML: XHTML.isOne(utf8, contentType: contentType))
    let traits = PageTraits.all(of: tree)
    let page = PageMetadata(tree, traits, address: address)
    let known = page.body.map { HTMLText.text(of: $0) }
    let found = found(in: tree, traits, page)
    let byline = byline(of: page, on: tree, traits, found)
    let shown = found.map {
      PageText.of($0.prose, title: page.title, byline: byline, published: page.published)
    }
    guard let text = fuller(shown, known), !text.isEmpty, !PageRedirect.isOne(tree, text: text) else {
      return nil
    }
    return Article(
      title: page.title, outlet: page.outlet.map { Outlet(name: $0) }, published: page.published,
      byline: byline, url: page.address, language: page.language, text: text)
  }

  /// Who wrote it; the outlet that a page names as the writer gives way to people it shows.
  private static func byline(
    of page: PageMetadata, on tree: HTMLTree, _ traits: [PageTraits], _ found: FoundArticle?
  ) -> String? {
    let opening = found.flatMap { Byline.opening($0.prose) }
    func others() -> OtherParts { OtherParts(tree, traits, title: page.title) }
    let isOutlet = page.outlet.map { outlet in page.byline.map { OutletName.isOne($0, of: outlet) } ?? false }
    guard let known = page.byline, isOutlet == true || page.isByOrganization else {
      let shown = Byline.fuller(page.byline, shown: Byline.shown(on: tree, traits))
      return shown ?? opening ?? Byline.line(of: Byline.linked(on: tree, except: others()))
    }
    let names = Byline.line(of: Byline.shown(on: tree, traits, except: others()))
    let people = names.flatMap { Byline.startsWithPerson($0) ? $0 : nil }
    return people ?? opening ?? Byline.line(of: Byline.linked(on: tree, except: others())) ?? known
  }

  /// What the page shows of its article; nil where it shows nothing but links.
  private static func found(
    in tree: HTMLTree, _ traits: [PageTraits], _ page: PageMetadata
  ) -> FoundArticle? {
    let titles = PageTitles(title: page.title)
    let traits = FurtherArticles.hidden(in: tree, traits, titles: titles, saysArticle: page.saysArticle)
    guard let found = ArticleFinder.article(in: tree, traits, titles: titles) else { return nil }
    guard PageOfLinks.isOne(found.prose, saysArticle: page.saysArticle) else { return found }
    guard let only = ArticleFinder.onlyArticle(in: tree, traits, titles: titles),
      !PageOfLinks.isOne(only.prose, saysArticle: false)
    else { return nil }
    return only
  }

  /// The text the page shows, or the one it keeps for machines where that is far longer.
  private static func fuller(_ shown: String?, _ known: String?) -> String? {
    guard let shown else { return known }
    guard let known, known.utf8.count > 2 * shown.utf8.count else { return shown }
    return known
  }

  /// Whether one byte in twenty at the beginning is a control character, as in an image that a server calls a page.
  private static func isBinary(_ utf8: [UInt8]) -> Bool {
    let sample = utf8.prefix(1 << 16)
    let controls = sample.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
    return controls * 20 > sample.count
  }

  /// Whether the bytes are HTML by their beginning.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = bytes.dropFirst(mark).prefix(4096).drop(while: \.isBlank).prefix(14)
    let opening = String(decoding: start, as: UTF8.self).lowercased()
    return opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html")
  }
}
