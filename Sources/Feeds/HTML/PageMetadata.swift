internal import News

/// What a page says of its article outside the text: in JSON-LD, in the elements of its head, in microdata.
///
/// Sources: schema.org; the Open Graph protocol; Dublin Core; the names that outlets use besides.
struct PageMetadata {
  let title: String?
  let byline: String?
  /// Whether the byline is only that of an outlet or an agency, as JSON-LD says.
  let isByOrganization: Bool
  let published: PublicationDate?
  let outlet: String?
  let language: String?
  /// The lasting address of the page, absolute.
  let address: String?
  /// The text as JSON-LD has it.
  let body: String?
  /// Whether the page declares to be an article, and no front page.
  let saysArticle: Bool

  init(_ tree: HTMLTree, _ traits: [PageTraits], address: String?) {
    let meta = MetaElements(tree)
    let data = LinkedData(tree, PageIdentity(tree, meta, address: address))
    let page = Self.pageTitle(tree)
    let names = [meta["og:site_name"], data.publisher, meta["application-name"]].compactMap(\.self)
    let heading = Self.heading(tree, page, names)
    let parted = page.map { PageTitles.parted($0, heading: heading, names: names) }
    let named =
      data.headline ?? meta["og:title", "twitter:title", "dc.title", "dcterm:title", "title"].map {
        Self.withoutOutlet($0, page, names)
      } ?? heading ?? parted?.title
    byline =
      Byline.line(of: data.authors.compactMap { Byline.name(in: $0) })
      ?? Byline.line(
        of: meta.all("author", "article:author", "dc.creator", "byl", "sailthru.author", "parsely-author")
          .compactMap { Byline.name(in: $0) })
    isByOrganization = data.isByOrganization
    let outlet =
      [
        meta["og:site_name"], data.publisher, meta["application-name"], meta["dc.publisher"],
        meta["publisher"], parted?.outlet,
      ].lazy.compactMap { $0.flatMap(OutletName.of) }.first
    let root = tree.attribute("lang", of: HTMLTree.root) ?? tree.attribute("xml:lang", of: HTMLTree.root)
    body = data.body
    saysArticle =
      data.headline != nil || meta["article:published_time"] != nil
      || meta["og:type"]?.lowercased().contains("article") == true
    let lasting = Self.address(tree, meta, given: address)
    let title = named.map {
      PageTitles.without([outlet, lasting.flatMap(WebAddress.host(of:))].compactMap(\.self), $0)
    }
    self.outlet = outlet
    self.title = title
    self.address = lasting
    let language = Self.language(root ?? meta["content-language", "og:locale"] ?? data.language)
    self.language = language
    published = PageDates.published(
      on: tree, traits, data, meta, language: language, title: title, address: lasting)
  }

  // MARK: Parts

  static func pageTitle(_ tree: HTMLTree) -> String? {
    let title = tree.children(of: HTMLTree.head).first { tree.tag($0) == .title }
    return (title ?? tree.elements(where: { $0 == .title }).first).flatMap { nonempty(tree.line(of: $0)) }
  }

  static func nonempty(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// A title for other sites may end in the outlet as the page's own does.
  private static func withoutOutlet(_ title: String, _ page: String?, _ names: [String]) -> String {
    guard title == page else { return title }
    return PageTitles.parted(title, heading: nil, names: names).title
  }

  /// The one heading of the first rank, where it is in the page's title or nothing else is.
  private static func heading(_ tree: HTMLTree, _ page: String?, _ names: [String]) -> String? {
    let headings = tree.elements(where: { $0 == .h1 }).prefix(20).map { tree.line(of: $0) }.filter {
      !$0.isEmpty
    }
    guard let page else { return headings.first }
    return headings.first { heading in
      let isOutlet = OutletName.isKnown(heading) || names.contains { OutletName.isOne(heading, of: $0) }
      return page.hasPrefix(heading)
        || page.contains(heading) && heading.unicodeScalars.count >= 10 && !isOutlet
    }
  }

  private static func language(_ tag: String?) -> String? {
    guard let tag = tag.map(FeedText.line), !tag.isEmpty, tag.utf8.count <= 12 else { return nil }
    let parts = tag.split { $0 == "_" || $0 == "-" || $0 == "," || $0 == " " }
    guard let first = parts.first, first.utf8.count <= 3, first.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    return parts.count > 1 && !tag.contains(",") ? "\(first.lowercased())-\(parts[1])" : first.lowercased()
  }

  private static func address(_ tree: HTMLTree, _ meta: MetaElements, given: String?) -> String? {
    let base = PageBase.address(tree, given: given)
    for candidate in [PageBase.canonical(tree), meta["og:url"]] {
      guard let candidate, let page = WebAddress.page(candidate, against: base) else { continue }
      // Some pages name the front page of their outlet.
      if isFront(page), let given, !isFront(given) { continue }
      return page
    }
    return given.flatMap(WebAddress.absolute)
  }

  private static func isFront(_ address: String) -> Bool {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true)
    return parts.count <= 2
  }
}

/// The `<meta>` elements of a page by name, property or microdata.
struct MetaElements {
  private var values: [String: [String]] = [:]

  init(_ tree: HTMLTree) {
    for node in tree.elements(where: { $0 == .meta }).prefix(500) {
      guard let content = tree.attribute("content", of: node).map(FeedText.line), !content.isEmpty else {
        continue
      }
      for key in [
        tree.attribute("property", of: node), tree.attribute("name", of: node),
        tree.attribute("itemprop", of: node),
        tree.attribute("http-equiv", of: node),
      ] {
        for name in (key ?? "").lowercased().split(separator: " ") {
          values[String(name), default: []].append(content)
        }
      }
    }
  }

  /// The first of these names that has a value.
  subscript(names: String...) -> String? { names.lazy.compactMap { values[$0]?.first }.first }

  /// All values of the first of these names that has any that is no address.
  func all(_ names: String...) -> [String] {
    names.lazy.compactMap { values[$0]?.filter { !$0.hasPrefix("http") } }.first { !$0.isEmpty } ?? []
  }
}

/// What relative addresses of a page are relative to.
enum PageBase {
  static func address(_ tree: HTMLTree, given: String?) -> String {
    let base = tree.elements { $0 == .base }.lazy.compactMap { tree.attribute("href", of: $0) }.first
    guard let base else { return given ?? "" }
    return WebAddress.page(base, against: given ?? "") ?? given ?? ""
  }
  /// The lasting address as the page writes it.
  static func canonical(_ tree: HTMLTree) -> String? {
    let link = tree.elements { $0 == .link }.first {
      tree.attribute("rel", of: $0)?.lowercased().split(separator: " ").contains("canonical") ?? false
    }
    return link.flatMap { tree.attribute("href", of: $0) }
  }
}
