internal import News

/// The day or moment at which a page says that its article was published, and failing that the one it shows.
struct PageDates {
  private let tree: HTMLTree
  private let traits: [PageTraits]
  private let data: LinkedData
  private let meta: MetaElements
  private let others: OtherParts
  /// Whether `4/8/2019` on this page is in August; nil where nothing tells.
  private var isDayFirst: Bool?

  /// `title` is that of the article, `address` that of its page.
  static func published(
    on tree: HTMLTree, _ traits: [PageTraits], _ data: LinkedData, _ meta: MetaElements, language: String?,
    title: String?, address: String?
  ) -> PublicationDate? {
    let others = OtherParts(tree, traits, title: title)
    var dates = PageDates(tree: tree, traits: traits, data: data, meta: meta, others: others)
    dates.isDayFirst = language.flatMap { WrittenDay.isDayFirst(inLanguage: $0) }
    if let stated = dates.stated { return stated }
    dates.isDayFirst = dates.isDayFirst ?? dates.order
    return dates.stated ?? dates.shown(address: address)
  }

  /// What stands at the heading goes before what stands elsewhere.
  private func shown(address: String?) -> PublicationDate? {
    let times = tree.nodes.indices.filter { isTime($0) && isOwn($0) }
    let near = times.filter(isAtHeading)
    if let marked = (near + times).lazy.filter(isOfPublication).compactMap(time(at:)).first {
      return marked.day
    }
    let (own, far) = (days(near), days(times.filter { !isAtHeading($0) }))
    return best(own.last { $0.label != .updated }, ShownDate.date(on: tree, others, isDayFirst: isDayFirst))
      ?? address.flatMap(WrittenDay.inPath) ?? own.last?.day
      ?? (far.last { $0.label != .updated } ?? far.last)?.day
  }

  /// The moment of an element, unless another day is said to be that of publication.
  private func best(_ time: LabelledDay?, _ shown: LabelledDay?) -> PublicationDate? {
    guard let time, let shown, shown.label.rawValue > time.label.rawValue else { return (time ?? shown)?.day }
    return abs(time.day.dayNumber - shown.day.dayNumber) > 1 ? shown.day : time.day
  }

  /// Whether nothing says that it is another article's.
  private func isOwn(_ node: Int) -> Bool {
    if others.holds(node) { return false }
    return others.headings.isEmpty || others.isInArticle(node) || !others.isInTeaser(node)
  }

  private func isAtHeading(_ node: Int) -> Bool {
    if others.headings.isEmpty || others.isInArticle(node) { return true }
    return !others.isHeadingInArticle && others.headings.contains { ShownDate.near($0).contains(node) }
  }

  // MARK: What is stated

  private var stated: PublicationDate? {
    let named = meta[
      "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date",
      "date", "pubdate", "publishdate", "publish-date", "dc.date.issued", "dc.date", "dcterms.created",
      "article.published", "cxenseparse:recs:publishtime"]
    return [data.published, named].lazy.compactMap { $0.flatMap(moment) }.first
  }

  /// A date for machines; of three figures that end in the year the order has to be known here, too.
  private func moment(_ text: String) -> PublicationDate? {
    let moment = FeedDate.date(of: text)
    let figures = text.prefix { $0.isNumber || "/-".contains($0) }
    guard figures.split(whereSeparator: { !$0.isNumber }).map(\.count).starts(with: [2, 2], by: { $0 <= $1 })
    else { return moment }
    guard let day = WrittenDay.first(in: text, isDayFirst: isDayFirst) else { return nil }
    return moment.flatMap { abs($0.dayNumber - day.dayNumber) <= 1 ? $0 : nil } ?? day
  }

  private var modified: PublicationDate? {
    (data.modified ?? meta["article:modified_time", "og:updated_time", "datemodified", "last-modified"])
      .flatMap(FeedDate.date)
  }

  // MARK: Elements

  /// The dates of elements, the best last: the first one, then those close to it that are better. Others may be those
  /// of other articles.
  private func days(_ nodes: [Int]) -> [LabelledDay] {
    var found: [LabelledDay] = []
    var first: Int?
    for node in nodes {
      if let first, node - first > Self.near { break }
      guard let time = time(at: node) else { continue }
      first = first ?? node
      if time.label.rawValue > found.last?.label.rawValue ?? -1 { found.append(time) }
    }
    return found
  }

  /// In nodes of the tree.
  private static let near = 30

  private func isTime(_ node: Int) -> Bool {
    guard tree.tag(node) != .text, tree.tag(node) != .meta else { return false }
    return tree.tag(node) == .time || itemprop(node).map { $0.hasPrefix("date") } ?? false
  }

  private func itemprop(_ node: Int) -> String? {
    traits[node].contains(.property) ? tree.attribute("itemprop", of: node)?.lowercased() : nil
  }

  private func isOfPublication(_ node: Int) -> Bool {
    itemprop(node) == "datepublished" || tree.attribute("pubdate", of: node) != nil
  }

  private func time(at node: Int) -> LabelledDay? {
    let line = tree.line(of: node, longest: 120)
    let stated = tree.attribute("datetime", of: node) ?? tree.attribute("content", of: node)
    guard let day = stated.flatMap(moment) ?? day(in: line) else { return nil }
    return LabelledDay(label: label(of: node, line), day: day)
  }

  private func day(in line: String) -> PublicationDate? {
    WrittenDay.first(in: line, isDayFirst: isDayFirst) ?? moment(line)
  }

  private func label(of node: Int, _ line: String) -> LabelledDay.Label {
    if isOfPublication(node) { return .published }
    if itemprop(node) == "datemodified" { return .updated }
    let named = ShownDate.label(of: (tree.attribute("class", of: node) ?? "").lowercased())
    if named != .none { return named }
    let own = LabelledDay.label(at: line)
    return own != .none ? own : LabelledDay.label(before: before(node))
  }

  /// The text that stands right before a node.
  private func before(_ node: Int) -> String {
    let texts = (max(0, node - 4)..<node).filter { tree.tag($0) == .text }
    let bytes = Array(texts.map { Array(tree.text[tree.textRange($0)].suffix(60)) }.joined(separator: [0x20]))
    return FeedText.line(String(decoding: bytes, as: UTF8.self))
  }

  // MARK: The order of figures

  /// As a day shows that can only be read one way, or one that stands right before that of a change.
  private var order: Bool? {
    let lines = ShownDate.lines(on: tree)
    if let known = lines.lazy.compactMap({ WrittenDay.isDayFirst(in: $0) }).first { return known }
    guard let modified else { return nil }
    func isNear(_ line: String, _ isDayFirst: Bool) -> Bool {
      guard let day = WrittenDay.first(in: line, isDayFirst: isDayFirst) else { return false }
      return (-1...3).contains(modified.dayNumber - day.dayNumber)
    }
    for line in lines where isNear(line, true) != isNear(line, false) { return isNear(line, true) }
    return nil
  }
}
