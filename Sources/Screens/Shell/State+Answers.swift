import Canvas
import Comparing
import News

extension State {
  /// Gives `answer` to those who wait for it. What nobody waits for any more is let go, so that a slow answer
  /// never lands in a screen that did not ask.
  mutating func take(_ answer: Answer) -> [Request] {
    let answer = answer.shown(in: zone)
    if case .failed(let words) = answer { return fail(words) }
    let fitting = waits.filter { $0.fits(answer) }
    waits.removeAll { $0.fits(answer) }
    var requests = share(answer)
    for wait in fitting {
      switch wait.purpose {
      case .deliver: requests += deliver(answer, to: wait.step)
      case .open(let destination):
        if trail.top.id == wait.step { requests += open(destination, with: answer) }
      }
    }
    return requests
  }

  /// A failure names no request: everything stays as it is, and nothing is announced as on its way any more.
  private mutating func fail(_ words: String) -> [Request] {
    message = Message(kind: .warned, words: words)
    let asking = Set(waits.filter { $0.purpose == .deliver }.map(\.step))
    for index in waits.indices { waits[index].isAnnounced = false }
    return asking.sorted().flatMap { deliver(.failed(words), to: $0) }
  }

  /// What is shown as read or unread already is shown as it is on the disk again.
  private mutating func takeBack(_ articles: [Article.ID], isRead: Bool, _ words: String) -> [Request] {
    message = Message(kind: .warned, words: words)
    mark(Set(articles), isRead: !isRead)
    return readListsAnew() + refreshed()
  }

  private mutating func deliver(_ answer: Answer, to id: Int) -> [Request] {
    guard let step = trail.steps.first(where: { $0.id == id }) else { return [] }
    return carryOut(self[step].receive(answer, size: size), from: id)
  }

  /// Brings the lists up to date, whoever asked.
  private mutating func share(_ answer: Answer) -> [Request] {
    switch answer {
    case .feeds(let feeds): homes.feeds.fill(feeds)
    case .discovered, .changed, .refreshing, .refreshed, .importedFeeds, .exportedFeeds:
      return shareFeeds(answer)
    case .events(let request, let rows): homes.events.fill(request, rows)
    case .articles(let request, let rows): homes.articles.fill(request, rows)
    case .bookmarks(let bookmarks, let events): homes.bookmarks.fill(bookmarks, events: events)
    case .kept(let bookmark):
      homes.bookmarks.add(bookmark)
      message = Message(kind: .said, words: "Kept.")
    case .markedAllRead(_, let count):
      message = Message(
        kind: .said, words: count == 1 ? "Marked 1 article read." : "Marked \(count) articles read.")
      return readListsAnew() + refreshed()
    case .browsing(_, let address): message = Message(kind: .said, words: "Opened \(address).")
    case .corrected(let correction, let undo):
      self.undo = undo
      message = Message(kind: .said, words: correction.words + (undo == nil ? "" : " u undoes it."))
      return readListsAnew() + refreshed()
    case .removedBookmark(let id):
      homes.bookmarks.remove(id)
      message = Message(kind: .said, words: "Removed.")
    case .imported(let count):
      message = Message(kind: .said, words: count == 1 ? "Added 1 article." : "Added \(count) articles.")
      homes.forget()
      return shown()
    case .failedToMark(let articles, let isRead, let words): return takeBack(articles, isRead: isRead, words)
    case .keepingUp(let upkeep): self.upkeep = upkeep
    case .changedElsewhere: return readListsAnew() + refreshed()
    case .article, .earlier, .comparison, .matrix, .origin, .found, .nextUnread, .failed: break
    }
    return []
  }

  private mutating func open(_ destination: Destination, with answer: Answer) -> [Request] {
    switch (destination, answer) {
    case (.article(_, let others, let passage), .article(let article, let earlier, let details)):
      return push(
        ArticleScreen(article, earlier: earlier, details: details, among: others, showing: passage))
    case (.found(_, let others, let query), .article(let article, let earlier, let details)):
      let sought = SearchQuery(query, isTyping: true)
      return push(
        ArticleScreen(article, earlier: earlier, details: details, among: others, finding: sought))
    case (.feed(let feed), .articles(let request, let rows)):
      return push(FeedArticlesScreen(feed, request, rows))
    case (.matrix(let event), .matrix(let matrix)):
      return push(MatrixScreen(matrix, of: event))
    case (.comparison(_, _, let event, let bookmark), .comparison(let comparison, let until)):
      let screen = ComparisonScreen(comparison, event: event, until: until, zone: zone)
      return bookmark.map { open(screen, showing: $0) } ?? push(screen)
    default: return []
    }
  }

  private mutating func open(_ screen: ComparisonScreen, showing bookmark: BookmarkDraft) -> [Request] {
    var screen = screen
    let isFound = screen.show(bookmark, size: size)
    let hasEarlier = Side.allCases.contains { screen.spread.reports[$0].article.id.isEarlier }
    let requests = push(screen)
    if !isFound {
      message = Message(
        kind: .warned, words: "The passage is no longer in the texts: this is their beginning.")
    } else if hasEarlier {
      message = Message(
        kind: .said, words: "A text has changed since: this is what it said before.")
    }
    return requests
  }
}
