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
    let newsroom = Newsroom(library)
    let articles = try newsroom.articles().filter { !unread || !$0.isRead }
    switch format ?? .text {
    case .json:
      let addresses = try newsroom.addresses(of: articles.map(\.id))
      let categories = try newsroom.categories(of: articles.map(\.id))
      StandardOutput.writeLine(
        ArticlesJSON.bytes(of: articles, addresses: addresses, categories: categories))
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
    let details = try newsroom.details(of: article.id)
    switch format ?? .text {
    case .json:
      StandardOutput.writeLine(
        ArticlesJSON.bytes(of: article, details: details, versions: try newsroom.versions(of: article.id)))
    case .text: StandardOutput.write(ArticleText.text(of: article, details: details, on: .ofTerminalWidth()))
    }
  }
}
