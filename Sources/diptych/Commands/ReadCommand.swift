import ArgumentParser
import Comparing
import Foundation
import News
import Newsroom
import Reporting
import Screens
import Terminal

/// `diptych [FILE…]`: the reader; into a pipe, what the reader would show first as plain text.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read: one report, two side by side, or the events of the library.")

  @Argument(
    help: ArgumentHelp("Files, folders, ids of articles, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var library: LibraryOption

  init() {}

  /// The reader at the events, as `arguments` ask for it: with no arguments but perhaps a library; nil for all others.
  ///
  /// Going through the declarations of all commands for that would take a third of the time until the first screen.
  init?(opening arguments: [String]) {
    switch arguments.count {
    case 0: self.init(library: nil)
    case 2 where arguments[0] == "--library" && !arguments[1].isEmpty && !arguments[1].hasPrefix("-"):
      self.init(library: arguments[1])
    default: return nil
    }
  }

  private init(library path: String?) {
    var option = LibraryOption()
    option.path = path
    option.config = nil
    library = option
    paths = []
  }

  func run() throws {
    let newsroom = Newsroom(library)
    let named = try newsroom.articles(named: paths)
    try show(ReaderOpening(named.articles), in: newsroom)
    // Said when the screen is the shell's again.
    for failure in named.failures { ErrorWords.say(ErrorWords.words(for: failure)) }
    if !named.failures.isEmpty { throw ExitCode(ErrorWords.badInput) }
  }

  private func show(_ opening: ReaderOpening, in newsroom: Newsroom) throws {
    guard isatty(STDOUT_FILENO) == 1, !Self.isDumb else {
      return StandardOutput.write(try Self.text(of: opening, in: newsroom))
    }
    // Standard input has been read to its end for the article: keys come from the terminal itself.
    let keyboard: TerminalSession.Keyboard = paths.contains("-") ? .controllingTerminal : .standardInput
    try ReaderLoop.run(opening, in: newsroom, keyboard: keyboard)
  }

  /// A terminal that says of itself that it can show lines of text and no more, such as a shell in an editor.
  private static var isDumb: Bool { ProcessInfo.processInfo.environment["TERM"] == "dumb" }

  private static func text(of opening: ReaderOpening, in newsroom: Newsroom) throws -> String {
    switch opening {
    case .events: EventsText.text(of: try newsroom.events(), on: .ofTerminalWidth())
    case .article(let article):
      ArticleText.text(of: article, details: try newsroom.details(of: article.id), on: .ofTerminalWidth())
    case .comparison(let left, let right):
      ComparisonText.text(of: Comparison(of: left, and: right), on: .ofTerminalWidth())
    }
  }
}
