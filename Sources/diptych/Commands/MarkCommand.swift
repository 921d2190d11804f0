import ArgumentParser
import News
import Newsroom

/// `diptych mark`: what has been read.
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Mark articles as read or unread.",
    subcommands: [MarkRead.self, MarkUnread.self])

  struct MarkRead: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "read", abstract: "Mark articles as read, or all of a feed or of the library.",
      usage: """
        diptych mark read ARTICLE...
        diptych mark read --feed FEED
        diptych mark read --all
        """)

    @Argument(help: ArgumentHelp("The ids of articles, which may be shortened.", valueName: "article"))
    var articles: [String] = []

    @Option(help: "All that this feed has brought; its id, address or name.")
    var feed: String?

    @Flag(help: "All articles of the library.")
    var all = false

    @OptionGroup var library: LibraryOption

    func validate() throws {
      let ways = [!articles.isEmpty, feed != nil, all].count { $0 }
      guard ways == 1 else {
        throw ValidationError("articles, --feed or --all is needed, and one of them only")
      }
    }

    func run() throws {
      let newsroom = Newsroom(library)
      guard feed != nil || all else {
        return try newsroom.mark(named: articles, isRead: true)
      }
      let list = try feed.map { ListName.feed(try newsroom.feed($0).id, .date) } ?? .articles(.date)
      let count = try newsroom.markAllRead(RowRequest(list))
      StandardOutput.write(count == 1 ? "1 article marked read\n" : "\(count) articles marked read\n")
    }
  }

  struct MarkUnread: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unread", abstract: "Mark articles as not read.")

    @Argument(help: ArgumentHelp("The ids of articles, which may be shortened.", valueName: "article"))
    var articles: [String]

    @OptionGroup var library: LibraryOption

    func run() throws { try Newsroom(library).mark(named: articles, isRead: false) }
  }
}

extension Newsroom {
  /// Marks those of the articles that are there, and says which are not; then the command ends with 1.
  fileprivate func mark(named references: [String], isRead: Bool) throws {
    var found: [Article.ID] = []
    for reference in references {
      do {
        found.append(try stored(reference))
      } catch let error as NewsroomError {
        ErrorWords.say(ErrorWords.words(for: error as any Error))
      }
    }
    try mark(found, isRead: isRead)
    if found.count < references.count { throw ExitCode(ErrorWords.badInput) }
  }
}
