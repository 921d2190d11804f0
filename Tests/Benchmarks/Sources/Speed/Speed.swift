import Comparing
import Foundation
import News

/// Prints how fast reports are compared. Nothing is asserted: times depend on the machine and on what else it does.
///
/// `Speed` prints all figures. `Speed Grouping` prints those of grouping alone, and
/// `Speed Grouping 100000` those of a library of so many articles: of sixty days, of one, and without days.
/// `Speed Copies 20000` prints those of so many nearly equal articles. `Speed first` prints the milliseconds of the
/// first comparison of the process.
/// `Speed hostile NAME` prints the milliseconds and the most memory of one hostile text, `Speed hostile` the names.
/// `Speed words 1000` prints the figures of two reports of so many words, on two cores and on one.
/// `Speed repeat 20000 3` compares two texts of 20,000 words three times and prints nothing, for a profiler;
/// `Speed split 20000 3` only cuts them at their blanks.
@main struct Speed {
  static func main() throws {
    let texts = try Texts()
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "first":
      let pair = texts.pair(words: 1_000)
      print(Timing.milliseconds { compare(pair) })
    case "hostile":
      guard let name = arguments.dropFirst().first else {
        for (name, _) in HostileTexts.all { print(name) }
        return
      }
      guard let text = HostileTexts.all.first(where: { $0.name == name })?.text else {
        throw CocoaError(.formatting)
      }
      let article = Article(text: text)
      let time = Timing.milliseconds { compare(Pair(left: article, right: article)) }
      print("\(time.short) ms, \(mostMemory) MB")
    case "words": reports(of: arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000, texts)
    case "repeat", "split":
      let numbers = arguments.dropFirst().compactMap { Int($0) }
      guard numbers.count == 2 else { throw CocoaError(.formatting) }
      let pair = texts.pair(words: numbers[0])
      for _ in 0..<numbers[1] {
        if arguments.first == "split" { split(pair) } else { compare(pair) }
      }
    case "Grouping":
      guard let many = arguments.dropFirst().first.flatMap({ Int($0) }) else {
        return GroupingSpeed.printAll()
      }
      let days = arguments.dropFirst(2).first.flatMap { Int($0) }
      for days in days.map({ [$0] }) ?? [60, 1, 0] { try LibrarySpeed(articles: many, days: days).printAll() }
    case "Copies": try LibrarySpeed.printCopies(arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000)
    case "more":
      let numbers = arguments.dropFirst(2).compactMap { Int($0) }
      try LibrarySpeed.printMore(
        arguments.dropFirst().first ?? "", days: numbers.first ?? 0, Array(numbers.dropFirst()))
    default:
      try printAll(texts)
      GroupingSpeed.printAll()
    }
  }

  @discardableResult private static func compare(_ pair: Pair, isAlone: Bool = true) -> Comparison {
    Comparison(of: pair.left, and: pair.right, isAlone: isAlone)
  }

  private static func reports(of words: Int, _ texts: Texts) {
    let pairs = words < 20_000 ? texts.pairs(words: words) : [texts.pair(words: words)]
    for isAlone in [true, false] {
      let timings = pairs.map { pair in Timing { compare(pair, isAlone: isAlone) } }
      let middle = timings.sorted { $0.median < $1.median }[timings.count / 2]
      line("two reports of \(words) words\(isAlone ? "" : ", on one core")", middle, splitting(pairs[0]))
    }
  }

  private static func printAll(_ texts: Texts) throws {
    print(
      "                                             median       p95   times as long as splitting into words")
    let first = try Timing((0..<20).map { _ in try millisecondsOfFirst() })
    line("first comparison of a process", first, splitting(texts.pair(words: 1_000)))
    for words in [1_000, 20_000] { reports(of: words, texts) }
    print("memory at most: \(mostMemory) MB\n")
    for (name, text) in HostileTexts.all {
      let article = Article(text: text)
      let time = Timing([Timing.milliseconds { compare(Pair(left: article, right: article)) }])
      line(name, time, splitting(Pair(left: article, right: article)))
    }
    print("memory at most: \(mostMemory) MB")
  }

  private static func line(_ name: String, _ timing: Timing, _ splitting: Timing) {
    let cells = [timing.median.short, timing.p95.short, (timing.median / splitting.median).short]
    let padded = cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }
    print(name.padding(toLength: 42, withPad: " ", startingAt: 0) + padded.joined())
  }

  /// Cutting both texts at their blanks with the standard library: what any comparison has to do at least.
  private static func splitting(_ pair: Pair) -> Timing {
    Timing { split(pair) }
  }

  private static func split(_ pair: Pair) {
    for article in [pair.left, pair.right] {
      if article.text.split(whereSeparator: \.isWhitespace).isEmpty { print("a text without words") }
    }
  }

  /// What a fresh process of this program says of its first comparison.
  private static func millisecondsOfFirst() throws -> Double {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["first"]
    process.standardOutput = output
    try process.run()
    let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Double(answer.trimmingCharacters(in: .whitespacesAndNewlines)) ?? .nan
  }

  private static var mostMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
