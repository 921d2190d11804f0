import Canvas
import News

/// One article to read, in one column.
struct ArticleScreen: Screen {
  let article: Article
  let text: DisplayText
  /// The list the article was opened from: `n` and `p` go along it.
  let others: [Article.ID]
  /// What the article said before, the latest first.
  let earlier: [EarlierText]
  /// The neighbour that has been asked for.
  var awaited: Article.ID?
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
    _ article: Article, earlier: [EarlierText] = [], among others: [Article.ID] = [],
    showing passage: Passage? = nil, finding query: SearchQuery? = nil
  ) {
    self.article = article
    self.others = others
    self.earlier = earlier
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
    let read = Effect.request(.markRead(article.id))
    return missingPassage
      ? [read, .warn("The passage is no longer in the text: this is the article's beginning.")] : [read]
  }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    switch answer {
    case .article(let next, let earlier) where next.id == awaited:
      self = ArticleScreen(next, earlier: earlier, among: others)
      return opened(size: size)
    case .failed: awaited = nil
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
    case .compare: return [.go(.choice(article.id, earlier: earlier))]
    case .select: return select(.word, size: size)
    case .selectSentences: return select(.sentence, size: size)
    case .wordLeft, .wordRight: return [.say("v or V begins a selection; then the arrows move in it.")]
    case .keep: return keep()
    case .search: return [.ask(Prompt(question: .search, label: "Search:"))]
    case .searchNext: return goOn(by: 1, size: size)
    case .searchPrevious: return goOn(by: -1, size: size)
    case .back: return back()
    default: return []
    }
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    switch question {
    case .search: return find(text, size: size)
    case .note: return keep(noting: text)
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
    guard let index = others.firstIndex(of: awaited ?? article.id) else {
      return [.say("This article was opened by itself: there is no list to go along.")]
    }
    guard others.indices.contains(index + steps) else {
      return [
        .say(steps > 0 ? "This is the last article of the list." : "This is the first article of the list.")
      ]
    }
    awaited = others[index + steps]
    return [.request(.loadArticle(others[index + steps]))]
  }
}
