public import Canvas

/// Where a binding holds.
public enum Scope: Hashable, Sendable, CaseIterable {
  case events, articles, article, bookmarks, comparison, summary, help
  /// The reports of one event, and the choice of an article to compare with.
  case reports, choice
  /// Who of the reports of an event carries what.
  case matrix
  /// The articles of one feed, and the choice among the feeds of a site.
  case feeds, feed, feedChoice
  /// The choice of an event to put an article or another event into.
  case eventChoice
  /// What a search of the library has found.
  case search
}

/// One row of the key table.
public struct Binding: Hashable, Sendable {
  public let keys: [Key]
  public let action: Action
  public let scopes: Set<Scope>
  /// What it does, in the words of the help screen.
  public let words: String
}

/// The single key table: what a key does, where, and how help says it.
public enum Keys {
  /// The action of `key` in `scope`; a row for fewer scopes wins over one for more.
  public static func action(for key: Key, in scope: Scope) -> Action? {
    table.filter { $0.scopes.contains(scope) && $0.keys.contains(key) }
      .min { $0.scopes.count < $1.scopes.count }?.action
  }

  /// The rows that hold in `scope`, in the order of help.
  public static func bindings(in scope: Scope) -> [Binding] {
    table.filter { $0.scopes.contains(scope) }
  }

  private static let everywhere = Set(Scope.allCases)
  private static let homes: Set<Scope> = [.events, .articles, .bookmarks, .feeds]
  private static let homesFromHere: Set<Scope> = homes.union([
    .article, .help, .reports, .matrix, .feed, .feedChoice, .eventChoice, .search,
  ])
  private static let texts: Set<Scope> = [.article, .comparison]

  public static let table: [Binding] = [
    row([.character("j"), .down], .down, everywhere, "down a row"),
    row([.character("k"), .up], .up, everywhere, "up a row"),
    row([.pageDown, .character(" "), .control("f")], .pageDown, everywhere, "down a page"),
    row([.pageUp, .control("b")], .pageUp, everywhere, "up a page"),
    row([.control("d")], .halfPageDown, everywhere, "down half a page"),
    row([.control("u")], .halfPageUp, everywhere, "up half a page"),
    row([.character("g"), .home], .top, everywhere, "to the start"),
    row([.character("G"), .end], .bottom, everywhere, "to the end"),

    row([.character("n")], .nextFinding, [.comparison], "next finding"),
    row([.character("N")], .previousFinding, [.comparison], "previous finding"),
    row([.enter], .explain, [.comparison], "why is this a finding?"),
    row([.tab], .otherSide, [.comparison], "to the other side"),
    row([.character("x")], .swapSides, [.comparison], "swap the sides"),
    row([.character("l"), .right], .wordRight, [.comparison], "a word on"),
    row([.character("h"), .left], .wordLeft, [.comparison], "a word back"),
    row([.character("v")], .select, texts, "select a passage (m keeps it)"),
    row([.character("V")], .selectSentences, texts, "select whole sentences"),
    row([.character("m")], .keep, texts, "bookmark the finding or selection"),
    row([.character("L")], .switchLayout, [.comparison], "aligned rows or own order"),
    row([.character("1")], .layer(1), [.comparison], "shared quotes on or off"),
    row([.character("2")], .layer(2), [.comparison], "altered quotes on or off"),
    row([.character("3")], .layer(3), [.comparison], "framing on or off"),
    row([.character("4")], .layer(4), [.comparison], "only here on or off"),
    row([.character("5")], .layer(5), [.comparison], "conflicts on or off"),
    row([.character("6")], .layer(6), [.comparison], "speakers on or off"),
    row([.character("+"), .character("=")], .widen, [.comparison], "widen this side"),
    row([.character("-")], .narrow, [.comparison], "narrow this side"),
    row([.character("s")], .summary, [.comparison, .summary], "summary of all findings, and back"),
    row([.tab, .character("l"), .right], .nextTab, [.summary], "next tab"),
    row([.backTab, .character("h"), .left], .previousTab, [.summary], "the tab before"),
    row([.character("1")], .tab(1), [.summary], "Quotes"),
    row([.character("2")], .tab(2), [.summary], "Framing"),
    row([.character("3")], .tab(3), [.summary], "Facts"),
    row([.character("4")], .tab(4), [.summary], "Conflicts"),
    row([.character("5")], .tab(5), [.summary], "Voices"),
    row([.character("6")], .tab(6), [.summary], "Order"),
    row([.character("7")], .tab(7), [.summary], "Names: who is called what"),
    row([.character("/")], .search, texts, "search in the text"),

    row(
      [.enter], .open, homes.union([.summary, .choice, .feed, .feedChoice, .eventChoice, .search]), "open"),
    row([.enter], .open, [.reports], "mark; on a second one, compare"),
    row([.character("r")], .reports, [.events], "its reports, to read or pick two"),
    row([.character("r")], .read, [.reports], "read the report"),
    row([.character("m")], .matrix, [.events, .reports], "matrix: which report has what"),
    row([.enter], .open, [.matrix], "mark; in another column, compare"),
    row([.character("l"), .right], .columnRight, [.matrix], "the next report"),
    row([.character("h"), .left], .columnLeft, [.matrix], "the report before"),
    row([.character("r")], .read, [.matrix], "read the report at this place"),
    row(
      [.character("/")], .filter, homes.union([.choice, .feed, .feedChoice, .eventChoice]), "filter the list"),
    row([.character("o")], .sort, [.articles], "sort by date, outlet or unread"),
    row([.character("o")], .sort, [.feed], "sort by date or unread"),
    row(
      [.character("c")], .compare, [.events, .articles, .article, .reports, .feed],
      "compare with another report"),
    row([.character("n")], .nextUnread, [.events, .articles, .feed], "next unread"),
    row([.tab], .nextUnread, [.article], "next unread of the list"),
    row(
      [.character("N")], .toggleRead, [.events, .articles, .feed, .reports, .search],
      "mark as read, or unread"),
    row([.character("A")], .markAllRead, [.events, .articles, .feed], "mark the whole list read (asks)"),
    row([.character("A")], .markAllRead, [.feeds], "mark all of the feed read (asks)"),
    row(
      [.character("B")], .browse, [.articles, .feed, .reports, .search, .choice], "its page, in the browser"),
    row([.character("o"), .character("B")], .browse, [.article], "its page, in the browser"),
    row([.character("O")], .browseFile, [.article], "a file it has, in the browser"),
    row([.character("M")], .moveToEvent, [.events], "make it one with another event"),
    row(
      [.character("M")], .moveToEvent, [.articles, .article, .reports, .feed], "put it into another event"),
    row([.character("u")], .undo, [.events, .articles, .article, .reports, .feed], "undo the last M"),
    row([.character("d")], .remove, [.bookmarks], "remove the bookmark"),
    row([.character("a")], .addFeed, [.feeds], "add a feed by address or site"),
    row([.character("r")], .refreshFeed, [.feeds, .feed], "refresh this feed; again stops it"),
    row(
      [.character("R")], .refreshAll, [.events, .articles, .feeds, .feed], "refresh all feeds; again stops it"
    ),
    row([.escape], .stopRefresh, [.feeds], "stop the refresh, or back"),
    row([.character("d")], .remove, [.feeds], "follow it no longer (asks)"),
    row([.character("e")], .rename, [.feeds], "rename the feed"),
    row([.character("t")], .editTags, [.feeds], "change its tags"),
    row([.character("p")], .pause, [.feeds], "pause the feed, or resume it"),
    row([.character("i")], .interval, [.feeds], "how often it is visited"),
    row([.character("I")], .importFeeds, [.feeds], "follow the feeds of a file"),
    row([.character("E")], .exportFeeds, [.feeds], "write the feeds to a file"),
    row([.character("S")], .importSamples, [.events], "add the sample events"),
    row([.character("n")], .nextArticle, [.article], "next article, or next match"),
    row([.character("p")], .previousArticle, [.article], "previous article"),
    row([.character("N")], .searchPrevious, [.article], "match before, or mark unread"),
    row([.character("l"), .right], .wordRight, [.article], "selecting: a word on"),
    row([.character("h"), .left], .wordLeft, [.article], "selecting: a word back"),
    row([.character("1")], .home(1), homesFromHere, "Events"),
    row([.character("2")], .home(2), homesFromHere, "Articles"),
    row([.character("3")], .home(3), homesFromHere, "Bookmarks"),
    row([.character("4")], .home(4), homesFromHere, "Feeds"),
    row([.tab], .nextHome, homes, "next of the four lists"),
    row([.backTab], .previousHome, homes, "the list before"),

    row([.character("f")], .searchLibrary, everywhere, "search the whole library"),
    row([.character("/")], .searchLibrary, [.search], "change the search"),
    row([.character("?"), .function(1)], .help, everywhere, "the keys that work here"),
    row([.escape, .character("q")], .back, everywhere, "back; on the first screen, leave"),
    row([.control("c")], .quit, everywhere, "leave at once"),
    row([.control("z")], .suspend, everywhere, "to the shell; fg comes back"),
    row([.control("l")], .redraw, everywhere, "draw the screen anew"),
  ]

  private static func row(_ keys: [Key], _ action: Action, _ scopes: Set<Scope>, _ words: String) -> Binding {
    Binding(keys: keys, action: action, scopes: scopes, words: words)
  }
}
