import ArgumentParser
import Foundation

/// The program: finds the command that was asked for, runs it, and turns what goes wrong into words.
@main
struct Diptych: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diptych",
    abstract: "Read two reports of the same event side by side.",
    version: "0.1.0",
    subcommands: [CompareCommand.self, QuotesCommand.self])

  @OptionGroup var library: LibraryOption

  static func main() {
    StandardFiles.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      ErrorWords.end(with: error)
    }
  }
}
