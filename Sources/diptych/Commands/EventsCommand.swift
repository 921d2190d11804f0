import ArgumentParser
import News
import Newsroom
import Reporting

/// `diptych events`: what happened, and who reports it.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "List the events of the library with their reports.")

  @Option(help: "How to print the events. (default: text)")
  var format: ListFormat?

  @OptionGroup var library: LibraryOption

  func run() throws {
    let events = try Newsroom(library).events()
    switch format ?? .text {
    case .json: StandardOutput.writeLine(EventsJSON.bytes(of: events))
    case .text: StandardOutput.write(EventsText.text(of: events, on: .ofTerminalWidth()))
    }
  }
}
