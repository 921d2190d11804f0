import ArgumentParser
import Foundation

/// The program: finds the command that was asked for, runs it, and turns what goes wrong into words.
@main
struct Diptych: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diptych",
    abstract: "Read two reports of the same event side by side.",
    usage: """
      diptych [--library <path>]              the events of the library
      diptych FILE FILE                       two reports side by side
      diptych FILE | FOLDER                   one report, or the reports of a folder
      diptych <subcommand> [<option> ...]
      """,
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, CompareCommand.self, QuotesCommand.self, EventsCommand.self, ImportCommand.self,
      BookmarksCommand.self, FeedsCommand.self, RefreshCommand.self, ListCommand.self, ShowCommand.self,
      SearchCommand.self, MarkCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  @OptionGroup var library: LibraryOption

  static func main() {
    StandardFiles.prepare()
    do {
      if let reader = ReadCommand(opening: Array(CommandLine.arguments.dropFirst())) {
        try reader.run()
      } else {
        var command = try parseAsRoot(
          SearchCommand.arguments(Array(CommandLine.arguments.dropFirst())))
        try command.run()
      }
    } catch {
      ErrorWords.end(with: error)
    }
  }
}
