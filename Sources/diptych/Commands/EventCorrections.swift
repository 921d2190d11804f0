import ArgumentParser
import News
import Newsroom

/// `diptych events move`: an article into another event.
struct MoveArticle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Put an article into another event, for good.")

  @Argument(help: "The id of an article, which may be shortened.")
  var article: String

  @Argument(help: "The id or the name of an event, or the id of one of its articles.")
  var event: String

  @OptionGroup var library: LibraryOption

  func run() throws { StandardOutput.write(try Newsroom(library).move(article, to: event).rawValue + "\n") }
}

/// `diptych events split`: articles out of their event.
struct SplitEvent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Make articles an event of their own, for good.")

  @Argument(help: ArgumentHelp("The ids of articles, which may be shortened.", valueName: "article"))
  var articles: [String]

  @OptionGroup var library: LibraryOption

  func run() throws { StandardOutput.write(try Newsroom(library).split(articles).rawValue + "\n") }
}

/// `diptych events merge`: two events into one.
struct MergeEvents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make two events one, for good.",
    discussion: "It has the id of the one that articles name, or else of the one that was found first.")

  @Argument(help: "The id or the name of an event, or the id of one of its articles.")
  var event: String

  @Argument(help: "The other one.")
  var other: String

  @OptionGroup var library: LibraryOption

  func run() throws { StandardOutput.write(try Newsroom(library).merge(event, other).rawValue + "\n") }
}
