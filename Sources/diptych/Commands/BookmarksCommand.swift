import ArgumentParser
import News
import Newsroom
import Reporting

/// `diptych bookmarks`: what a reader has kept.
struct BookmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bookmarks", abstract: "List, export or remove bookmarks.",
    subcommands: [ListBookmarks.self, ExportBookmarks.self, RemoveBookmark.self],
    defaultSubcommand: ListBookmarks.self)

  @OptionGroup var library: LibraryOption

  struct ListBookmarks: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List them, the latest first.")

    @Option(help: "How to print them. (default: text)")
    var format: ListFormat?

    @OptionGroup var library: LibraryOption

    func run() throws {
      let kept = try Newsroom(library).keptBookmarks()
      switch format ?? .text {
      case .json: StandardOutput.writeLine(BookmarksJSON.bytes(of: kept))
      case .text: StandardOutput.write(BookmarksText.text(of: kept, on: .ofTerminalWidth()))
      }
    }
  }

  struct ExportBookmarks: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Print them all as a document or for a script.")

    @Option(help: "How to print the bookmarks. (default: markdown)")
    var format: ExportFormat?

    @OptionGroup var library: LibraryOption

    func run() throws {
      let kept = try Newsroom(library).keptBookmarks()
      switch format ?? .markdown {
      case .markdown: StandardOutput.write(BookmarksMarkdown.text(of: kept))
      case .json: StandardOutput.writeLine(BookmarksJSON.bytes(of: kept))
      }
    }
  }

  struct RemoveBookmark: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove one for good.")

    @Argument(help: "The number that the list shows before the bookmark.")
    var id: Int64

    @OptionGroup var library: LibraryOption

    func run() throws {
      let newsroom = Newsroom(library)
      guard try newsroom.bookmarks().contains(where: { $0.id == id }) else {
        throw CommandFailure.noBookmark(id)
      }
      try newsroom.removeBookmark(id)
    }
  }
}

extension Newsroom {
  fileprivate func keptBookmarks() throws -> KeptBookmarks {
    KeptBookmarks(try bookmarks(), articles: try articles())
  }
}
