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

  /// Makes the library, groups it, and groups single ones in processes of their own.
  func printAll() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("speed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("l.sqlite")
    let news = ZipfNews(days: days)
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
    let name = "\(articles) articles, " + (days == 0 ? "no days" : "\(days) days")
    print(
      "\(name): \((time / 1_000).short) s, processor \(processor.short) s, \(Self.mostMemory) MB at most; \(try agreement(path, news))"
    )
    for number in 0..<5 { try one(articles + number, path) }
  }

  /// Has a process of its own group one more.
  private func one(_ number: Int, _ path: URL) throws {
    _ = try Library(path: path.path).store([ZipfNews(days: days).article(number)])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["one", path.path]
    try process.run()
    process.waitUntilExit()
  }

  /// Prints how long a new process takes for what waits in the library, from when it is open.
  static func printOne(_ path: String) throws {
    let newsroom = Newsroom(library: URL(fileURLWithPath: path))
    _ = try newsroom.feeds()
    var failure: (any Error)?
    let time = Timing.milliseconds { do { try newsroom.group() } catch { failure = error } }
    if let failure { throw failure }
    print("  one more, in a new process: \(time.short) ms")
  }

  private static func made(_ news: ZipfNews, _ numbers: Range<Int>) -> [Article] {
    let made = Mutex<[Article?]>(Array(repeating: nil, count: numbers.count))
    DispatchQueue.concurrentPerform(iterations: numbers.count) { place in
      let article = news.article(numbers.lowerBound + place)
      made.withLock { $0[place] = article }
    }
    return made.withLock { $0.compactMap(\.self) }
  }

  private func agreement(_ path: URL, _ news: ZipfNews) throws -> String {
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
