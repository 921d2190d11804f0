import ArgumentParser
import Comparing
import News
import Newsroom
import Reporting

/// `diptych quotes`: who is quoted in a report, and with which words.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "List the direct quotations of a report, or of a stream of reports.",
    usage: """
      diptych quotes REPORT [--format <format>] [--library <path>]
      diptych quotes --stream [--jobs <jobs>]
      """)

  @Argument(help: "A file, the id of an article, or - for standard input.")
  var report: String?

  @Option(help: "How to print the quotations. (default: text)")
  var format: ListFormat?

  @Flag(help: "Read one report a line as JSON and print its quotations, one object a line.")
  var stream = false

  @OptionGroup var jobs: JobsOption
  @OptionGroup var library: LibraryOption

  func validate() throws {
    if stream {
      guard report == nil else { throw ValidationError("--stream takes its reports from standard input") }
      guard format == nil || format == .json else { throw ValidationError("--stream answers in JSON only") }
    } else {
      guard report != nil else { throw ValidationError("a report is needed") }
    }
  }

  func run() throws {
    guard let report else { return try quotesStream() }
    let article = try Newsroom(library).find(report)
    let quotations = Quotation.all(in: article)
    switch format ?? .text {
    case .json: StandardOutput.writeLine(QuotationsJSON.bytes(of: quotations, in: article))
    case .text: StandardOutput.write(QuotationsText.text(of: quotations, in: article, on: .ofTerminalWidth()))
    }
  }

  private func quotesStream() throws {
    try LineStream(jobs: jobs.count).run { bytes, line in
      try line.readArticle(from: bytes)
      let article = try line.article()
      return QuotationsJSON.bytes(of: Quotation.all(in: article), in: article, id: line.id ?? "null")
    }
  }
}
