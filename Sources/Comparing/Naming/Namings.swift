import News

/// The table of who is called what: the forms of the things of `Aliases`, of people, and of the families of
/// `LabelFamilies`, counted in either report, inside and outside quotation marks apart.
///
/// Source: Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16 (2008), for the log-odds with a
/// prior.
struct Namings {
  private let readings: Sides<Reading>
  private let concepts: Sides<Concepts>
  private let people: Sides<People>
  /// Uses of each label by entity, in the order of the texts.
  private var entities: [Key: Entry] = [:]
  private var order: [Key] = []

  private enum Key: Hashable {
    case thing(Int)
    case person(String)
    case family(Int)
  }

  fileprivate struct Entry {
    var labels: [String: Sides<Naming.Uses>] = [:]
    /// Where each label stands first.
    var firsts: [String: Sides<TextRange?>] = [:]
    var order: [String] = []
    /// Labels that stand in the first paragraphs of a report.
    var leads: Set<String> = []

    mutating func note(_ label: String, _ range: TextRange, _ side: Side, isQuoted: Bool, isLead: Bool) {
      var uses = labels[label] ?? Sides(left: Naming.Uses(), right: Naming.Uses())
      if uses.left.all + uses.right.all == 0 { order.append(label) }
      if isQuoted { uses[side].quoted += 1 } else { uses[side].plain += 1 }
      labels[label] = uses
      if isLead { leads.insert(label) }
      if uses[side].all == 1 { firsts[label, default: Sides(left: nil, right: nil)][side] = range }
    }
  }

  /// The most rows of the table.
  private static let most = 30
  /// Paragraphs that count as the lead.
  private static let lead = 2

  static func namings(_ comparer: Comparer) -> [Naming] {
    var table = Namings(comparer)
    for side in Side.allCases {
      table.readThings(side)
      table.readPeople(side)
      table.readFamilies(side)
    }
    return table.namings()
  }

  private init(_ comparer: Comparer) {
    readings = comparer.readings
    concepts = comparer.concepts
    people = comparer.people
  }

  // MARK: Reading

  private mutating func readThings(_ side: Side) {
    for mention in concepts[side].mentions { note(.thing(mention.thing), mention.tokens, side) }
  }

  private mutating func readFamilies(_ side: Side) {
    let reading = readings[side]
    for index in reading.tokens.indices
    where reading.traits(index).contains(.labels) && !reading.isName(index) {
      guard let family = reading.value(of: index, in: LabelFamilies.table) else { continue }
      note(.family(family), index..<index + 1, side)
    }
  }

  /// Names of people with the title before them, and `the president` where a title has a holder.
  private mutating func readPeople(_ side: Side) {
    let reading = readings[side]
    let people = people[side]
    var index = 0
    while index < reading.tokens.count {
      guard PersonName.isNamePart(index, in: reading) else {
        noteRole(at: index, people, side)
        index += 1
        continue
      }
      var end = index + 1
      while end < reading.tokens.count, end - index < 12, continues(end, reading) { end += 1 }
      noteName(index..<end, people, side)
      index = end
    }
  }

  private func continues(_ index: Int, _ reading: Reading) -> Bool {
    if PersonName.isNamePart(index, in: reading) { return true }
    return reading.isMark(index, ".") && reading.tokens[index].flags.contains(.attached)
      && index + 1 < reading.tokens.count && PersonName.isNamePart(index + 1, in: reading)
      && PersonName.isTitle(index - 1, reading)
  }

  private mutating func noteName(_ tokens: Range<Int>, _ people: People, _ side: Side) {
    let reading = readings[side]
    guard let name = PersonName.closing(tokens, in: reading), name.words.count < 5,
      let person = people.match(name), people.people[person].isPerson
    else { return }
    note(
      .person(people.people[person].key), (name.title ?? name.tokens.lowerBound)..<name.tokens.upperBound,
      side)
  }

  private mutating func noteRole(at index: Int, _ people: People, _ side: Side) {
    let reading = readings[side]
    guard index > 0, reading.traits(index).contains(.role), reading.word(index - 1) == "the",
      let person = people.holder(of: reading.word(index)), people.people[person].isPerson
    else { return }
    note(.person(people.people[person].key), index - 1..<index + 1, side)
  }

  private mutating func note(_ key: Key, _ tokens: Range<Int>, _ side: Side) {
    let reading = readings[side]
    let sentence = reading.tokens[tokens.lowerBound].sentence
    guard reading.sentences.indices.contains(sentence), !reading.sentences[sentence].isFurniture,
      !isDateline(tokens, of: reading.sentences[sentence])
    else { return }
    let label = text(of: tokens, key, reading)
    if entities[key] == nil { order.append(key) }
    entities[key, default: Entry()].note(
      label, reading.range(of: tokens), side,
      isQuoted: reading.tokens[tokens.lowerBound].flags.contains(.quoted),
      isLead: reading.sentences[sentence].paragraph < Self.lead)
  }

  /// Whether the words stand in a dateline, which says where the report was written and calls nobody anything.
  private func isDateline(_ tokens: Range<Int>, of sentence: Reading.SentenceSpan) -> Bool {
    tokens.lowerBound < sentence.tokens.lowerBound + sentence.dateline
  }

  /// The words of the label, of a family in lower case and of a role without its article.
  private func text(of tokens: Range<Int>, _ key: Key, _ reading: Reading) -> String {
    if case .family = key { return reading.word(tokens.lowerBound) }
    let text = reading.text(reading.range(of: tokens))
    return text.hasPrefix("The ") ? "the " + text.dropFirst(4) : text
  }

  // MARK: Table

  private func namings() -> [Naming] {
    let all = order.compactMap { key -> Naming? in
      guard let entry = entities[key] else { return nil }
      if case .thing = key { return naming(of: entry.joined()) }
      return naming(of: entry)
    }
    let ranked = all.enumerated().sorted { ($1.element.spread, $0.offset) < ($0.element.spread, $1.offset) }
    return ranked.prefix(Self.most).map(\.element)
  }

  /// Nil where both reports use the same labels about alike, or one does not speak of it.
  private func naming(of entry: Entry) -> Naming? {
    var totals = Sides(left: 0, right: 0)
    for uses in entry.labels.values {
      totals.left += uses.left.all
      totals.right += uses.right.all
    }
    guard totals.left > 0, totals.right > 0, entry.labels.count > 1 else { return nil }
    let labels = entry.order.map { label(named: $0, entry, totals) }
    guard labels.contains(where: { tells($0, entry, totals) }) else { return nil }
    let sorted = labels.enumerated().sorted {
      ($1.element.uses, $0.offset) < ($0.element.uses, $1.offset)
    }.map(\.element)
    return sorted.first.map { Naming(entity: $0.text, labels: sorted) }
  }

  private func label(named text: String, _ entry: Entry, _ totals: Sides<Int>) -> Naming.Label {
    let uses = entry.labels[text] ?? Sides(left: Naming.Uses(), right: Naming.Uses())
    func odds(_ count: Int, of total: Int) -> Double {
      Logarithm.of((Double(count) + 0.5) / (Double(total - count) + 0.5))
    }
    let only: Side? =
      if uses.left.plain > 0, uses.right.all == 0 {
        .left
      } else if uses.right.plain > 0, uses.left.all == 0 {
        .right
      } else {
        nil
      }
    return Naming.Label(
      text: text, left: uses.left, right: uses.right, onlyOn: only,
      logOdds: odds(uses.left.all, of: totals.left) - odds(uses.right.all, of: totals.right),
      first: entry.firsts[text] ?? Sides(left: nil, right: nil))
  }

  /// Whether a label is used twice or in a lead, and at most a quarter as often by the other report.
  private func tells(_ label: Naming.Label, _ entry: Entry, _ totals: Sides<Int>) -> Bool {
    guard label.left.all >= 2 || label.right.all >= 2 || entry.leads.contains(label.text) else {
      return false
    }
    let shares = (
      Double(label.left.all) / Double(totals.left), Double(label.right.all) / Double(totals.right)
    )
    return min(shares.0, shares.1) * 4 <= max(shares.0, shares.1)
  }
}

extension Namings.Entry {
  /// The same with a noun, its adjective and its plural as one label: `America`, `American` and `Americans`.
  fileprivate func joined() -> Self {
    var joined = Self()
    for family in Dictionary(grouping: order, by: Self.family).values {
      let label = family.max { rank($0) < rank($1) } ?? ""
      var uses = Sides(left: Naming.Uses(), right: Naming.Uses())
      var first = Sides<TextRange?>(left: nil, right: nil)
      for form in family {
        for side in Side.allCases {
          uses[side].plain += labels[form]?[side].plain ?? 0
          uses[side].quoted += labels[form]?[side].quoted ?? 0
          guard let range = firsts[form]?[side] else { continue }
          if range.start < first[side]?.start ?? .max { first[side] = range }
        }
        if leads.contains(form) { joined.leads.insert(label) }
      }
      joined.labels[label] = uses
      joined.firsts[label] = first
    }
    joined.order = order.filter { joined.labels[$0] != nil }
    return joined
  }

  /// What the forms of one word have in common; names of several words stand for themselves.
  private static func family(of label: String) -> String {
    if label.contains(" ") { return label }
    // `U.S.` and `US` are one label.
    let letters = label.filter { $0 != "." }
    return letters.count < 5 ? letters : String(letters.prefix(4)).lowercased()
  }

  /// The form that is used most stands for all, the shorter of two.
  private func rank(_ label: String) -> (Int, Int, String) {
    (labels[label].map { $0.left.all + $0.right.all } ?? 0, -label.count, label)
  }
}

extension Naming.Label {
  var uses: Int { left.all + right.all }
}

extension Naming {
  /// How many labels only one side uses, weighed by their uses.
  fileprivate var spread: Int { labels.reduce(0) { $0 + ($1.onlyOn == nil ? 0 : $1.uses) } }
}
