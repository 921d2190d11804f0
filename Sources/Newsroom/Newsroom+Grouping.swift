internal import Comparing
internal import Library
public import News

extension Newsroom {
  /// Finds the events of articles that have none, and brings what is kept to find them up to date.
  ///
  /// Blocks until all are done or it is cancelled; what is done is on the disk in steps of a thousand articles. Tells
  /// after each how far it is.
  public func group(
    isCancelled: () -> Bool = { false }, progress: (UpkeepProgress) -> Void = { _ in }
  ) throws {
    // To look whether there is anything to do takes no lock.
    guard let library = try libraryIfPresent(), library.isWritable, try library.hasWaitingArticles() else {
      return
    }
    var run = GroupingRun(library)
    while !isCancelled(), try run.step() {
      progress(UpkeepProgress(kind: .grouping, done: run.done, total: run.total))
    }
    try run.finish()
  }

  /// Whether any article has no event yet.
  public func hasUngrouped() throws -> Bool {
    guard let library = try libraryIfPresent(), library.isWritable else { return false }
    return try library.hasWaitingArticles()
  }

  /// Brings a library of an earlier version up to date where that takes long: it can be used meanwhile.
  ///
  /// Blocks until it is done or cancelled; each step is on the disk.
  public func keepUp(
    isCancelled: () -> Bool = { false }, progress: (UpkeepProgress) -> Void = { _ in }
  ) throws {
    guard let library = try libraryIfPresent(), library.isWritable else { return }
    while !isCancelled(), try library.keepUp() {
      guard let (done, total) = try library.upkeep() else { continue }
      progress(UpkeepProgress(kind: .indexing, done: done, total: total))
    }
    if !isCancelled() { try SignatureLists(library).make() }
  }

  /// Puts the article into the event for good.
  public func move(_ article: String, to event: String) throws -> Event.ID {
    guard let library = try libraryIfPresent() else { throw NewsroomError.unknownArticle(reference: article) }
    let moved = try stored(article, in: library)
    let target = try number(of: event, in: library)
    return try retell(library.correct([moved], to: target), in: library)
  }

  /// Makes the articles an event of their own for good.
  public func split(_ articles: [String]) throws -> Event.ID {
    guard let library = try libraryIfPresent() else {
      throw NewsroomError.unknownArticle(reference: articles.first ?? "")
    }
    let split = try articles.map { try stored($0, in: library) }
    return try retell(library.correct(split, to: nil), in: library)
  }

  /// Makes two events one for good; the one that was found first keeps its id, or the one that articles name.
  public func merge(_ one: String, _ other: String) throws -> Event.ID {
    guard let library = try libraryIfPresent() else { throw NewsroomError.unknownEvent(reference: one) }
    let numbers = try [number(of: one, in: library), number(of: other, in: library)]
    let named = try library.memberships().events
    let order = numbers.sorted { a, b in
      let isNamed = (named[a]?.name != nil, named[b]?.name != nil)
      return isNamed.0 == isNamed.1 ? a < b : isNamed.0
    }
    return try retell(library.merge(order[1], into: order[0]), in: library)
  }

  /// The article of the library with this id, which may be shortened.
  public func stored(_ reference: String) throws -> Article.ID {
    guard let library = try libraryIfPresent() else {
      throw NewsroomError.unknownArticle(reference: reference)
    }
    return try known(reference, in: library)
  }

  private func stored(_ reference: String, in library: Library) throws -> Article.ID {
    try group()
    return try known(reference, in: library)
  }

  private func known(_ reference: String, in library: Library) throws -> Article.ID {
    if try library.article(Article.ID(rawValue: reference)) != nil { return Article.ID(rawValue: reference) }
    let matches = reference.isEmpty ? [] : try library.ids(beginningWith: reference, limit: 20)
    guard let only = matches.first else { throw NewsroomError.unknownArticle(reference: reference) }
    guard matches.count == 1 else { throw NewsroomError.ambiguous(reference: reference, matches: matches) }
    return only
  }

  /// The event with this id, this name or one that differs in case and signs alone, or that of an article.
  private func number(of reference: String, in library: Library) throws -> Int64 {
    try group()
    for id in [Event.ID(rawValue: reference), Event.ID(name: reference)] {
      if let number = try library.number(of: id) { return number }
    }
    if let report = try event(called: reference)?.reports.first, let number = try library.event(of: report.id)
    {
      return number
    }
    let article = reference.hasPrefix("article:") ? String(reference.dropFirst(8)) : reference
    guard let id = try? stored(article, in: library), let number = try library.event(of: id) else {
      throw NewsroomError.unknownEvent(reference: reference)
    }
    return number
  }

  private func event(called name: String) throws -> Event? {
    let folded = Event.ID(name: name)
    let near = try events().filter { $0.name == name || Event.ID(name: $0.name) == folded }
    let exact = near.filter { $0.name == name }
    let matches = exact.isEmpty ? near : exact
    guard matches.count < 2 else {
      throw NewsroomError.ambiguousEvent(reference: name, matches: matches.map(\.id))
    }
    return matches.first
  }

  private func retell(
    _ corrected: (id: Event.ID, changed: Set<Int64>), in library: Library
  ) throws -> Event.ID {
    try retell(corrected.changed, in: library)
    return corrected.id
  }

  /// Finds anew what to show first of the events.
  func retell(_ events: Set<Int64>, in library: Library) throws {
    let tellings = try library.readGrouping { reader in
      var index = EventIndex(TermRarities(bytes: try reader.rarities()) ?? TermRarities())
      return try index.tellings(of: events, from: LibraryArchive(reader: reader))
    }
    try library.tell(tellings.mapValues(EventTelling.init))
  }
}

extension EventTelling {
  init(_ telling: EventIndex.Telling) { self.init(central: telling.central, pair: telling.pair) }
}
