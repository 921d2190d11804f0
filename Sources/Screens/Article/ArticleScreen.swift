import Canvas
import News

/// One article to read, in one column.
struct ArticleScreen: Screen {
  let article: Article
  let text: DisplayText
  /// The list the article was opened from: `n` and `p` go along it.
  private(set) var others: Neighbours
  /// What the article said before, the latest first.
  let earlier: [EarlierText]
  /// What its feed says of it beside its text.
  let details: ArticleDetails
  /// The neighbour that has been asked for.
  var awaited: Article.ID?
  /// Its place in the list, while the list has been asked which article stands there.
  var awaitedPlace: Int?
  var place = ReadingPlace.head(0)
  var selection: TextSelection?
  var search: ArticleSearch?
  /// A search of the library has led here: going back leads there.
  let isFound: Bool
  /// The bookmarked passage that was to be shown, where it is now.
  var shownPassage: TextRange?
  var missingPassage = false
  /// Where the mouse went down, until it is dragged.
  var pressed: Int?
  var isDragging = false
  /// The layout for the columns last worked at.
  var laidOut: (columns: Int, layout: ArticleLayout)?
  /// What is to be kept once its note is written.
  var kept: TextRange?

  let scope = Scope.article

  init(
    _ article: Article, earlier: [EarlierText] = [], details: ArticleDetails = ArticleDetails(),
    among others: Neighbours = Neighbours(),
    showing passage: Passage? = nil, finding query: SearchQuery? = nil
  ) {
    self.article = article
    self.others = others
    self.earlier = earlier
    self.details = details
    isFound = query != nil
    text = DisplayText(article.text)
    shownPassage = passage?.found(in: article.text)
    missingPassage = passage != nil && shownPassage == nil
    if let shownPassage { place = .text(shownPassage.start) }
    if let query {
      var found = ArticleSearch(query, in: article.text)
      if found.start(at: 0) != nil { search = found }
    }
  }

  mutating func opened(size: Size) -> [Effect] {
    prepare(size)
    if let shownPassage { reveal(shownPassage.start, size: size) }
    if let match = search?.matches.first { reveal(match.start, size: size) }
    let read = Effect.request(.markRead(article.id.latest))
    if missingPassage {
      return [read, .warn("The passage is no longer in the text: this is the article's beginning.")]
    }
    return article.id.isEarlier ? [read, .say("The text has changed since: \(earlierWords)")] : [read]
  }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    switch answer {
    case .article(let next, let earlier, let details) where next.id == awaited:
      self = ArticleScreen(next, earlier: earlier, details: details, among: others)
      return opened(size: size)
    case .articles(let request, let rows) where request == awaitedPlace.flatMap(others.request):
      return turn(along: rows)
    case .nextUnread(_, _, let position): return turn(toUnread: position)
    case .failed:
      awaited = nil
      awaitedPlace = nil
    default: break
    }
    return []
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    prepare(size)
    if selection != nil, moveSelection(action, size: size) { return [] }
    if scroll(action, size: size) { return [] }
    switch action {
    case .nextArticle where search != nil: return goOn(by: 1, size: size)
    case .nextArticle: return turn(by: 1)
    case .previousArticle: return turn(by: -1)
    case .compare: return [compare]
    case .select: return select(.word, size: size)
    case .selectSentences: return select(.sentence, size: size)
    case .wordLeft, .wordRight: return [.say("v or V begins a selection; then the arrows move in it.")]
    case .keep: return keep()
    case .search: return [.ask(Prompt(question: .search, label: "Search:"))]
    case .nextUnread: return turnToUnread()
    case .browse: return [.request(.browse(article.id))]
    case .browseFile: return browseFile()
    case .moveToEvent where article.id.isEarlier:
      return [.warn("This is an earlier text: M works where the article is read as it is now.")]
    case .moveToEvent: return [.go(.eventChoice(.article(ArticleSummary(article))))]
    case .searchPrevious where search == nil:
      return [.request(.mark([article.id.latest], isRead: false)), .say("Unread again.")]
    case .searchNext: return goOn(by: 1, size: size)
    case .searchPrevious: return goOn(by: -1, size: size)
    case .back: return back()
    default: return []
    }
  }

  /// The way to another article beside it, and from an earlier text to what the article says now.
  private var compare: Effect {
    guard article.id.isEarlier else { return .go(.choice(article.id)) }
    return .go(.comparison(left: article.id, right: article.id.latest, event: nil, showing: nil))
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    switch question {
    case .search: return find(text, size: size)
    case .note: return keep(noting: text)
    case .file: return browse(fileNumber: text)
    default: return []
    }
  }

  /// Ends the selection first, then the search: one step back is one step.
  private mutating func back() -> [Effect] {
    if selection != nil {
      selection = nil
    } else if search != nil, !isFound {
      search = nil
    } else {
      return [.back]
    }
    return []
  }

  private mutating func turn(by steps: Int) -> [Effect] {
    guard let position = awaitedPlace ?? others.position(of: awaited ?? article.id) else {
      return [.say("This article was opened by itself: there is no list to go along.")]
    }
    let next = position + steps
    guard (0..<others.total).contains(next) else {
      return [
        .say(steps > 0 ? "This is the last article of the list." : "This is the first article of the list.")
      ]
    }
    return turn(toPlace: next)
  }

  private mutating func turn(toPlace place: Int) -> [Effect] {
    if let neighbour = others[place] { return turn(to: neighbour) }
    awaitedPlace = place
    return others.request(around: place).map { [.request(.rows($0))] } ?? []
  }

  /// Asks which article of the list is the next unread one.
  private mutating func turnToUnread() -> [Effect] {
    guard let position = others.position(of: article.id), var request = others.request else {
      return [.say("This article was opened by itself: there is no list to go along.")]
    }
    request.start = 0
    return [.request(.nextUnread(request, from: position + 1))]
  }

  private mutating func turn(toUnread position: Int?) -> [Effect] {
    guard let position else { return [.say("Nothing else in the list is unread.")] }
    return turn(toPlace: position)
  }

  private mutating func turn(to neighbour: Article.ID) -> [Effect] {
    awaited = neighbour
    return [.request(.loadArticle(neighbour))]
  }

  /// Goes on with the part of the list that has been asked for.
  private mutating func turn(along rows: Rows<ArticleSummary>) -> [Effect] {
    guard let place = awaitedPlace else { return [] }
    awaitedPlace = nil
    others.take(rows)
    return others[place].map { turn(to: $0) } ?? []
  }
}
