import ArgumentParser
import Canvas
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
    commandName: "read", abstract: "Read: one report, two side by side, or the events of the library.",
    usage: """
      diptych [--library <path>]              the events of the library
      diptych FILE FILE                       two reports side by side
      diptych FILE | FOLDER                   one report, or the reports of a folder
      """)

  @Argument(
    help: ArgumentHelp("Files, folders, ids of articles, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var library: LibraryOption

  func run() throws {
    let newsroom = Newsroom(library)
    let opening = ReaderOpening(try newsroom.articles(named: paths))
    if isatty(STDOUT_FILENO) == 1 {
      try Self.read(opening, in: newsroom)
    } else {
      StandardOutput.write(try Self.text(of: opening, in: newsroom))
    }
  }

  /// Hands the terminal to the reader until the person leaves it; an article may have come through the pipe that
  /// standard input is, so keys are then read from the terminal itself.
  private static func read(_ opening: ReaderOpening, in newsroom: Newsroom) throws {
    try ReaderLoop.run(
      keyboard: isatty(STDIN_FILENO) == 1 ? .standardInput : .controllingTerminal,
      handler: NewsroomErrands(newsroom)
    ) { size in opening.state(size: size) }
  }

  private static func text(of opening: ReaderOpening, in newsroom: Newsroom) throws -> String {
    switch opening {
    case .events: EventsText.text(of: try newsroom.events(), on: .ofTerminalWidth())
    case .article(let article): ArticleText.text(of: article, on: .ofTerminalWidth())
    case .comparison(let left, let right):
      ComparisonText.text(of: Comparison(of: left, and: right), on: .ofTerminalWidth())
    }
  }
}
