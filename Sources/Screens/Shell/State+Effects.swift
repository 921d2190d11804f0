import Canvas
import News

extension State {
  /// Does what the screen of the step `id` asks for, in order.
  mutating func carryOut(_ effects: [Effect], from id: Int) -> [Request] {
    effects.flatMap { carryOut($0, from: id) }
  }

  private mutating func carryOut(_ effect: Effect, from id: Int) -> [Request] {
    switch effect {
    case .request(let request): return ask(request, from: id)
    case .say(let words): message = Message(kind: .said, words: words)
    case .warn(let words): message = Message(kind: .warned, words: words)
    case .ask(let prompt): line = PromptLine(prompt)
    case .back: return goBack()
    case .act(let action): return act(action)
    case .go(let destination): return go(to: destination)
    case .home(let home): return go(to: home)
    }
    return []
  }

  /// Sends `request`, and remembers that `id` waits for it.
  private mutating func ask(
    _ request: Request, from id: Int, for purpose: Wait.Purpose = .deliver
  ) -> [Request] {
    switch request {
    case .markRead(let article): mark([article], isRead: true)
    case .mark(let articles, let isRead): mark(Set(articles), isRead: isRead)
    default: break
    }
    if case .refresh = request { refreshing.begin() }
    // Of what is looked for only the last counts.
    if case .search = request { waits.removeAll { $0.step == id && $0.request.isSearch } }
    // Of what a list is to show too.
    if case .rows(let wanted) = request, purpose == .deliver {
      waits.removeAll { $0.step == id && $0.purpose == .deliver && $0.request.list == wanted.list }
    }
    if Wait.isAnswered(request) {
      waits.removeAll { $0.request == request && $0.step == id && $0.purpose == purpose }
      waits.append(Wait(request: request, step: id, purpose: purpose))
    }
    return [request]
  }

  private mutating func go(to destination: Destination) -> [Request] {
    let id = trail.top.id
    switch destination {
    case .reports(let event): return push(ReportsScreen(event))
    case .choice(let article): return push(ChoiceScreen(article))
    case .eventChoice(let subject): return push(EventChoiceScreen(subject))
    case .feedChoice(let candidates): return push(FeedChoiceScreen(candidates))
    case .feed(let feed):
      forgetOpening()
      return ask(.rows(RowRequest(.feed(feed.id, .unread))), from: id, for: .open(destination))
    case .article(_, _, let passage?):
      forgetOpening()
      return ask(.loadArticleHolding(passage), from: id, for: .open(destination))
    case .article(let article, _, nil), .found(let article, _, _):
      forgetOpening()
      return ask(.loadArticle(article), from: id, for: .open(destination))
    case .matrix(let event):
      forgetOpening()
      return ask(.compareAll(event.reports.map(\.id)), from: id, for: .open(destination))
    case .comparison(let left, let right, _, let draft?):
      forgetOpening()
      return ask(.compareHolding(draft, left: left, right: right), from: id, for: .open(destination))
    case .comparison(let left, let right, _, nil):
      forgetOpening()
      return ask(.compare(left: left, right: right), from: id, for: .open(destination))
    }
  }

  /// Goes to a list; one that is shown already is read anew and keeps its place.
  mutating func go(to home: Home) -> [Request] {
    line = nil
    forgetOpening()
    if trail.top.home == home { return carryOut(homes.readAnew(home), from: trail.top.id) }
    if top.scope == .help { trail.pop() }
    if !trail.pop(to: home) { trail.push(.home(home)) }
    return shown()
  }

  mutating func push(_ screen: any Screen) -> [Request] {
    line = nil
    forgetOpening()
    trail.push(.screen(screen))
    return shown()
  }

  /// One step back on the trail; from its first step, out.
  mutating func goBack() -> [Request] {
    line = nil
    forgetOpening()
    guard !trail.isFirst else { return [.quit] }
    trail.pop()
    return trail.top.home == nil ? [] : shown()
  }

  /// Lets the screen that has come up begin its work.
  mutating func shown() -> [Request] {
    let step = trail.top
    return carryOut(top.opened(size: size), from: step.id)
  }

  /// The reader went elsewhere, or asked for something else: what was to be opened is not opened any more.
  private mutating func forgetOpening() {
    waits.removeAll { $0.purpose != .deliver }
  }

  mutating func mark(_ articles: Set<Article.ID>, isRead: Bool) {
    homes.events.mark(articles, isRead: isRead)
    homes.articles.mark(articles, isRead: isRead)
    for step in trail.steps where step.home == nil { self[step].mark(articles, isRead: isRead) }
  }
}
