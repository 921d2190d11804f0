import ArgumentParser
import News
import Newsroom
import Reporting

/// `diptych feeds`: what is followed.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds", abstract: "List, add, change, import or export feeds.",
    subcommands: [
      ListFeeds.self, AddFeed.self, RemoveFeed.self, RenameFeed.self, TagFeed.self, PauseFeed.self,
      ResumeFeed.self, IntervalOfFeed.self, ImportFeeds.self, ExportFeeds.self,
    ],
    defaultSubcommand: ListFeeds.self)

  @OptionGroup var library: LibraryOption

  struct ListFeeds: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List them by name.")

    @Option(help: "How to print them. (default: text)")
    var format: ListFormat?

    @OptionGroup var library: LibraryOption

    func run() throws {
      let feeds = try Newsroom(library).feeds()
      switch format ?? .text {
      case .json: StandardOutput.writeLine(FeedsJSON.bytes(of: feeds, words: ErrorWords.words))
      case .text:
        StandardOutput.write(FeedsText.text(of: feeds, words: ErrorWords.words, on: .ofTerminalWidth()))
      }
    }
  }

  struct AddFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Follow a feed, or the feed of a site.",
      discussion: """
        The address of a page is asked for the feeds it names. Where there are several, a person at a terminal is \
        asked which; otherwise they are listed, and one has to be given.
        """)

    @Argument(help: "The address of a feed or a site.")
    var address: String

    @Option(help: "What to call it, instead of what it calls itself.")
    var name: String?

    @Option(name: .customLong("tag"), help: "A word to keep it under; may be given several times.")
    var tags: [String] = []

    @OptionGroup var library: LibraryOption

    func run() throws {
      let newsroom = Newsroom(library)
      let only = try chosen(of: try newsroom.discover(address))
      let (id, isNew) = try newsroom.follow(
        only.address, name: name, title: only.title, tags: tags)
      let title = try newsroom.feed("\(id)").name
      StandardOutput.write(
        isNew ? "following \(title) as \(id)\n" : "\(title) is followed already, as \(id)\n")
    }

    private func chosen(of found: [FoundFeed]) throws -> FoundFeed {
      if let only = found.first, found.count == 1 { return only }
      let lines = found.map { [$0.address, $0.title].compactMap(\.self).joined(separator: "  ") }
      guard Choosing.isPossible else { throw CommandFailure.severalFeeds(address, lines) }
      guard let choice = Choosing.one(of: lines, title: "\(address) has \(found.count) feeds:") else {
        throw ExitCode(ErrorWords.badInput)
      }
      return found[choice]
    }
  }

  struct RemoveFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Follow a feed no longer; its articles stay.")
    @OptionGroup var feed: FeedArgument

    func run() throws { try feed.newsroom.unfollow(feed.found().id) }
  }

  struct RenameFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename", abstract: "Call a feed something else, or what it calls itself.")
    @OptionGroup var feed: FeedArgument
    @Argument(help: "The new name; left out for what the feed calls itself.")
    var name: String?

    func run() throws { try feed.newsroom.rename(feed.found().id, to: name) }
  }

  struct TagFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tag", abstract: "Keep a feed under these tags and no others.")
    @OptionGroup var feed: FeedArgument
    @Argument(help: "Words; none takes all away.")
    var tags: [String] = []

    func run() throws { try feed.newsroom.setTags(tags, of: feed.found().id) }
  }

  struct PauseFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pause", abstract: "Leave a feed alone until it is resumed.")
    @OptionGroup var feed: FeedArgument

    func run() throws { try feed.newsroom.pause(feed.found().id, true) }
  }

  struct ResumeFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resume", abstract: "Visit a paused feed again.")
    @OptionGroup var feed: FeedArgument

    func run() throws { try feed.newsroom.pause(feed.found().id, false) }
  }

  struct IntervalOfFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "interval", abstract: "Say how often a feed is visited, instead of every half hour.")
    @OptionGroup var feed: FeedArgument
    @Argument(help: "Minutes between two visits; left out for the usual.")
    var minutes: Int?

    func validate() throws {
      if let minutes, !(1...100_000).contains(minutes) {
        throw ValidationError("the interval needs a number of minutes, 1 or more")
      }
    }

    func run() throws { try feed.newsroom.setInterval(feed.found().id, minutes.map { $0 * 60 }) }
  }

  struct ImportFeeds: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Follow the feeds of an OPML file, or of newsboat's urls.")

    @Argument(help: "The file, or - for standard input.")
    var file: String

    @OptionGroup var library: LibraryOption

    func run() throws {
      let done = try Newsroom(library).importFeeds(file)
      StandardOutput.write("\(done.added) added, \(done.known) followed already\n")
      for refused in done.refused { ErrorWords.say(ErrorWords.words(for: refused, in: file)) }
      if !done.refused.isEmpty { throw ExitCode(ErrorWords.badInput) }
    }
  }

  struct ExportFeeds: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Print the feeds as OPML, which other readers take.")

    @OptionGroup var library: LibraryOption

    func run() throws { StandardOutput.write(try Newsroom(library).exportFeeds()) }
  }
}

/// The feed that a command is about.
struct FeedArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("Its id, address or name, or a part of its name.", valueName: "feed"))
  var reference: String

  @OptionGroup var library: LibraryOption

  var newsroom: Newsroom { Newsroom(library) }

  func found() throws -> Feed { try newsroom.feed(reference) }
}
