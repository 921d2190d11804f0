import ArgumentParser
import News
import Newsroom
import Reporting

/// `diptych list`: the articles of the library.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the articles of the library, the latest first.")

  @Option(help: "How to print them. (default: text)")
  var format: ListFormat?

  @Flag(help: "Only what has not been read.")
  var unread = false

  @OptionGroup var library: LibraryOption

  func run() throws {
    let articles = try Newsroom(library).articles().filter { !unread || !$0.isRead }
    switch format ?? .text {
    case .json: StandardOutput.writeLine(ArticlesJSON.bytes(of: articles))
    case .text: StandardOutput.write(ArticlesText.text(of: articles, on: .ofTerminalWidth()))
    }
  }
}

/// `diptych show`: one article.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Print one article.")

  @Argument(
    help: "A file, or the id of an article, which may be shortened; with @1 behind it, its first text.")
  var article: String

  @Option(help: "How to print it. (default: text)")
  var format: ListFormat?

  @OptionGroup var library: LibraryOption

  func run() throws {
    let newsroom = Newsroom(library)
    let article = try newsroom.find(article)
    switch format ?? .text {
    case .json:
      StandardOutput.writeLine(
        ArticlesJSON.bytes(of: article, versions: try newsroom.versions(of: article.id)))
    case .text: StandardOutput.write(ArticleText.text(of: article, on: .ofTerminalWidth()))
    }
  }
}

/// `diptych search`: the articles that a query asks for.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find articles by their words.",
    discussion: """
      Words must all be there; "several words" in a row between quotation marks (which the shell \
      takes for itself unless they stand inside others: '"port strike"'); wor* begins a word; -word must not \
      be there. outlet:post, after:2025-03-01, before:2025-04, is:unread and has:bookmark narrow the search. \
      What came last comes first. Ends with 1 when nothing is found.
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "query"))
  var words: [String]

  @Option(help: "How to print what is found. (default: text)")
  var format: ListFormat?

  @Option(help: "At most so many articles.")
  var limit = 200

  @OptionGroup var library: LibraryOption

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit needs a number above 0") }
    if SearchQuery(query).isEmpty { throw ValidationError("nothing to look for") }
  }

  func run() throws {
    let hits = try Newsroom(library).search(SearchQuery(query), limit: limit)
    switch format ?? .text {
    case .json: StandardOutput.writeLine(ArticlesJSON.bytes(of: hits))
    case .text: StandardOutput.write(ArticlesText.text(of: hits, on: .ofTerminalWidth()))
    }
    if hits.isEmpty { throw ExitCode(ErrorWords.badInput) }
  }

  private var query: String { words.joined(separator: " ") }
}
