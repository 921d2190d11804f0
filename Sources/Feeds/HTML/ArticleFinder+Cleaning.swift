/// Inside the article: forms, menus, boxes and lists of links go.
extension ArticleFinder {
  /// Where an element stands.
  private struct Surroundings {
    var isInDataTable = false
    var isInCode = false
    var isInFigure = false
  }

  mutating func clean(_ article: Int) {
    markDataTables(article)
    cleanByMeasure(article, .form)
    cleanByMeasure(article, .fieldset)
    dropExtras(article)
    for tag in [HTMLTag.table, .ul, .div] { cleanByMeasure(article, tag) }
  }

  // MARK: By name

  /// Goes down from `node`; what goes, goes with everything inside it.
  private mutating func dropExtras(_ node: Int) {
    let kept = tree.children(of: node).filter { !isExtra($0) }
    tree.setChildren(of: node, kept)
    for child in kept where tree.tag(child) != .text { dropExtras(child) }
  }

  private func isExtra(_ node: Int) -> Bool {
    switch tree.tag(node) {
    case .text: return false
    case .footer: if !isInQuotation(node) { return true }
    case .aside, .object, .embed, .iframe, .input, .link, .nav: return true
    case .h1, .h2: if weight(node) < 0 { return true }
    default: break
    }
    let traits = traits[node]
    if traits.contains(.sharing), length(node, isUnder: 500) { return true }
    guard rules.contains(.cleanBoxes) else { return false }
    if traits.contains(.box), !traits.contains(.articleBody), !holdsMost(node), length(node, isUnder: 500) {
      return true
    }
    return traits.contains(.credit) && length(node, isUnder: 150)
  }

  private func length(_ node: Int, isUnder limit: Int) -> Bool {
    node >= measures.count || measures[node].length < limit
  }

  // MARK: By measure

  private mutating func cleanByMeasure(_ article: Int, _ tag: HTMLTag) {
    _ = cleanByMeasure(article, tag, Surroundings())
  }

  private mutating func cleanByMeasure(
    _ node: Int, _ tag: HTMLTag, _ surroundings: Surroundings
  ) -> PageMeasure {
    var measure = PageMeasure()
    if tree.tag(node) == .text {
      measure.count(tree.text, tree.textRange(node))
      return measure
    }
    var inside = surroundings
    let isDataTable = tree.tag(node) == .table && traits[node].contains(.dataTable)
    inside.isInDataTable = inside.isInDataTable || isDataTable
    inside.isInCode = inside.isInCode || tree.tag(node) == .code
    inside.isInFigure = inside.isInFigure || tree.tag(node) == .figure
    var kept: [Int] = []
    let children = Array(tree.children(of: node))
    for child in children {
      let found = cleanByMeasure(child, tag, inside)
      if tree.tag(child) == tag, isClutter(child, found, inside) { continue }
      kept.append(child)
      measure.add(found, of: child, tree, traits)
    }
    guard kept.count < children.count else { return measure }
    if tree.tag(node) == .section, kept.allSatisfy({ isBlank($0) || tree.tag($0).isHeading }) {
      // The heading of what has gone is not one of the article.
      tree.setChildren(of: node, [])
      return PageMeasure()
    }
    tree.setChildren(of: node, kept)
    return measure
  }

  private func isClutter(_ node: Int, _ measure: PageMeasure, _ place: Surroundings) -> Bool {
    guard rules.contains(.cleanBoxes) else { return false }
    if tree.tag(node) == .table, traits[node].contains(.dataTable) { return false }
    if place.isInDataTable || place.isInCode || measure.hasDataTable { return false }
    let weight = weight(node)
    if weight < 0 { return true }
    if measure.commas >= 10 { return false }
    if (1..<20).contains(measure.length),
      Self.notices.contains(tree.line(of: node, longest: 100).lowercased())
    {
      return true
    }
    return isCluttered(node, measure, weight, place)
  }

  /// The points at which an element holds something other than text.
  private func isCluttered(_ node: Int, _ measure: PageMeasure, _ weight: Double, _ place: Surroundings)
    -> Bool
  {
    let isList =
      tree.tag(node) == .ul || tree.tag(node) == .ol
      || measure.length > 0 && Double(measure.listLength) / Double(measure.length) > 0.9
    let density = measure.linkDensity
    let headings = measure.length == 0 ? 0 : Double(measure.headingLength) / Double(measure.length)
    let (images, paragraphs) = (measure.images, measure.paragraphs)
    if !place.isInFigure, images > 1, paragraphs * 2 < images { return true }
    if !isList, measure.items - 100 > paragraphs { return true }
    if isList, isListOfHeadlines(measure) { return true }
    if measure.inputs > paragraphs / 3 { return true }
    if !isList, !place.isInFigure, headings < 0.9, measure.length < 25, images == 0 || images > 2, density > 0
    {
      return true
    }
    if !isList, weight < 25, density > 0.2 { return true }
    if weight >= 25, density > 0.5 { return true }
    if measure.embeds == 1 && measure.length < 75 || measure.embeds > 1 { return true }
    return images == 0 && measure.textishLength == 0
  }

  /// Whether nearly all of a list are links as long as headlines are: other articles, not a part of this one.
  private func isListOfHeadlines(_ measure: PageMeasure) -> Bool {
    guard measure.items >= 3, measure.linkDensity >= 0.75 else { return false }
    return (25...150).contains(measure.length / measure.items)
  }

  private static let notices: Set<String> = [
    "ad", "advertising", "advertisement", "pub", "publicité", "werb", "werbung", "anzeige", "广告", "реклама",
    "anuncio",
    "publicidad", "pubblicità", "loading", "loading…", "loading...", "正在加载", "загрузка", "chargement",
    "cargando",
  ]

  // MARK: Tables

  private mutating func markDataTables(_ article: Int) {
    for table in tree.elements(under: article, where: { $0 == .table }) {
      let isData = isDataTable(table)
      if isData { traits[table].insert(.dataTable) } else { traits[table].remove(.dataTable) }
    }
  }

  /// Whether a table holds data rather than the layout of a page.
  private func isDataTable(_ table: Int) -> Bool {
    if traits[table].contains(.layoutTable) { return false }
    if traits[table].contains(.dataTable) { return true }
    var rows = 0
    var columns = 0
    var cells = 0
    var verdict: Bool?
    tree.walk(under: table) { _, tag in
      switch tag {
      case .caption, .col, .colgroup, .tfoot, .thead, .th: verdict = true
      case .table: verdict = false
      case .tr:
        rows += 1
        columns = max(columns, cells)
        cells = 0
      case .td: cells += 1
      default: break
      }
      return verdict == nil
    }
    if let verdict { return verdict }
    columns = max(columns, cells)
    if rows == 1 || columns == 1 { return false }
    return rows >= 10 || columns > 4 || rows * columns > 10
  }
}
