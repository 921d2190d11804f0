import ArgumentParser
import News
import Newsroom
import Reporting

/// `diptych search`: the articles that a query asks for.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find articles by their words.",
    discussion: """
      Words must all be there; "several words" in a row between quotation marks (which the shell \
      takes for itself unless they stand inside others: '"port strike"'); wor* begins a word; -word must not \
      be there. outlet:post, category:sport, after:2025-03-01, before:2025-04, is:unread, is:read and \
      has:bookmark narrow the search. after: and before: take a day, a month or a year, today, yesterday, or 7d for \
      seven days ago; days are those of your own time zone (TZ). What came last comes first. Ends with 1 when nothing \
      is found.
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "query"))
  var words: [String]

  @Option(help: "How to print what is found. (default: text)")
  var format: ListFormat?

  @Option(help: "At most so many articles.")
  var limit = 200

  @OptionGroup var library: LibraryOption

  func validate() throws {
    guard (1..<Int.max).contains(limit) else { throw ValidationError("--limit needs a number above 0") }
    if SearchQuery(query).isEmpty { throw ValidationError("nothing to look for") }
  }

  func run() throws {
    let query = SearchQuery(query)
    for doubt in query.doubtful { ErrorWords.say(ErrorWords.words(for: doubt)) }
    let newsroom = Newsroom(library)
    // One more than is shown tells whether there are more.
    let found = try newsroom.search(query, limit: limit + 1)
    let hits = Array(found.prefix(limit))
    switch format ?? .text {
    case .json:
      let addresses = try newsroom.addresses(of: hits.map(\.id))
      let categories = try newsroom.categories(of: hits.map(\.id))
      StandardOutput.writeLine(ArticlesJSON.bytes(of: hits, addresses: addresses, categories: categories))
    case .text: StandardOutput.write(ArticlesText.text(of: hits, on: .ofTerminalWidth()))
    }
    if found.count > limit {
      ErrorWords.say("there is more: these are the \(limit) that came last (--limit brings others)")
    }
    if hits.isEmpty { throw ExitCode(ErrorWords.badInput) }
  }

  private var query: String { words.joined(separator: " ") }
}

extension SearchCommand {
  /// The arguments with words to leave out, as `-strike`, behind `--`, where the parser takes them for no options;
  /// all others as they are.
  static func arguments(_ arguments: [String]) -> [String] {
    func isValue(_ index: Int) -> Bool { index > 0 && options.contains(arguments[index - 1]) }
    let words = arguments.indices.filter { !isValue($0) && !options.contains(arguments[$0]) }
    guard words.first.map({ arguments[$0] }) == configuration.commandName, !arguments.contains("--") else {
      return arguments
    }
    let isLeftOut = arguments.indices.map { !isValue($0) && SearchQuery.isLeftOut(arguments[$0]) }
    let kept = arguments.indices.filter { !isLeftOut[$0] }.map { arguments[$0] }
    let leftOut = arguments.indices.filter { isLeftOut[$0] }.map { arguments[$0] }
    return leftOut.isEmpty ? arguments : kept + ["--"] + leftOut
  }

  /// The options that a value follows.
  private static let options: Set = ["--format", "--limit", "--library", "--config"]
}
