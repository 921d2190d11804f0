import Dispatch
import Foundation
import Library
import News
import Newsroom
import Synchronization

/// Prints how fast a library of many made-up articles is grouped, and how fast one new article is among them.
struct LibrarySpeed {
  let articles: Int
  let days: Int

  /// Makes the library, groups it, and groups some more in processes of their own.
  func printAll() throws {
    let name = "\(articles) articles, " + (days == 0 ? "no days" : "\(days) days")
    try printAll(ZipfNews(days: days), name) { path in
      for counts in Self.counts { try more(counts, path) }
    }
  }

  /// The same of nearly equal articles of one day, beside as many that are mixed.
  static func printCopies(_ articles: Int) throws {
    let speed = LibrarySpeed(articles: articles, days: 1)
    try speed.printAll(ZipfNews(days: 1), "\(articles) mixed articles of one day") { _ in }
    for kind in CopiedNews.Kind.allCases {
      try speed.printAll(CopiedNews(kind: kind), "\(articles) nearly equal ones, \(kind.rawValue)") { _ in }
    }
  }

  private func printAll(_ news: some MadeNews, _ name: String, then more: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("speed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("l.sqlite")
    do {
      let library = try Library(path: path.path)
      for first in stride(from: 0, to: articles, by: 2_000) {
        _ = try library.store(Self.made(news, first..<min(articles, first + 2_000)))
      }
    }
    var failure: (any Error)?
    let before = Self.processorSeconds
    let time = Timing.milliseconds { do { try Newsroom(library: path).group() } catch { failure = error } }
    let processor = Self.processorSeconds - before
    if let failure { throw failure }
    print(
      "\(name): \((time / 1_000).short) s, processor \(processor.short) s, \(Self.mostMemory) MB at most; \(try agreement(path, news))"
    )
    try more(path)
  }

  /// How many more articles come, one after another to a process that runs.
  private static let counts = [[1, 1, 1, 1, 10, 100], [1], [1], [10], [100]]

  /// Has a process of its own group more, so many and then so many.
  private func more(_ counts: [Int], _ path: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["more", path.path, String(days)] + counts.map(String.init)
    try process.run()
    process.waitUntilExit()
  }

  /// Stores so many more articles and prints how long they take to be grouped, from when the library is open; then
  /// the next ones.
  static func printMore(_ path: String, days: Int, _ counts: [Int]) throws {
    let newsroom = Newsroom(library: URL(fileURLWithPath: path))
    let library = try Library(path: path)
    for (turn, count) in counts.enumerated() {
      let first = try library.beginning(of: .articles(.date), limit: 1)?.total ?? 0
      _ = try library.store(made(ZipfNews(days: days), first..<(first + count)))
      _ = try newsroom.feeds()
      var failure: (any Error)?
      let before = processorSeconds
      let time = Timing.milliseconds { do { try newsroom.group() } catch { failure = error } }
      if let failure { throw failure }
      let processor = (processorSeconds - before) * 1_000
      let name = turn == 0 ? "in a new process" : "in the same process"
      print("  \(count) more, \(name): \(time.short) ms, processor \(processor.short) ms")
    }
  }

  private static func made(_ news: some MadeNews, _ numbers: Range<Int>) -> [Article] {
    let made = Mutex<[Article?]>(Array(repeating: nil, count: numbers.count))
    DispatchQueue.concurrentPerform(iterations: numbers.count) { place in
      let article = news.article(numbers.lowerBound + place)
      made.withLock { $0[place] = article }
    }
    return made.withLock { $0.compactMap(\.self) }
  }

  private func agreement(_ path: URL, _ news: some MadeNews) throws -> String {
    var found: [String: Int] = [:]
    let memberships = try Library(path: path.path).memberships()
    for (article, event) in memberships.reports { found[article.rawValue] = Int(event) }
    let events = (0..<articles).map { found["zipf\($0)"] ?? -1 - $0 }
    return "pairs right of found, of planted "
      + GroupingSpeed.agreement(events, (0..<articles).map(news.event(of:)))
  }

  private static var processorSeconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  private static var mostMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1_024
  }
}
