import Canvas
import Dispatch
import Glibc
import News
import Screens
import Synchronization
import TestSupport
import Testing

@testable import Terminal
@testable import diptych

/// The loop on a pseudo-terminal, with a reader that writes down what it is told.
///
/// ncurses keeps its state in globals, so these run one after another.
@Suite(.timeLimit(.minutes(10))) struct ReaderLoopTests {
  private let turn = TerminalTurn()

  /// Shows its size and everything that happened to it, and asks as `answers` says.
  private struct Notebook: Reader {
    var size: Size
    var notes: [String] = []

    mutating func start() -> [Request] { [.rows(RowRequest(.events))] }

    mutating func update(_ input: Input) -> [Request] {
      switch input {
      case .key(.character("q")): return [.quit]
      case .key(.character("S")): return [.importSamples, .loadBookmarks]
      case .key(.character("k")): return [.removeBookmark(7), .loadFeeds]
      case .key(.control("l")): return [.redraw]
      case .key(let key): notes.append("\(key)")
      case .paste(let text): notes.append("paste \(text)")
      case .mouse(let mouse): notes.append("mouse \(mouse.point.column),\(mouse.point.row)")
      case .resize(let size): self.size = size
      case .answer(.events): notes.append("events")
      case .answer(.removedBookmark(let id)): notes.append("removed \(id)")
      case .answer(.failed(let words)): notes.append(words)
      case .answer: notes.append("answer")
      }
      return []
    }

    func render() -> Frame {
      var frame = Frame(size: size)
      frame.put("\(size.columns)x\(size.rows)", at: Point(column: 0, row: 0))
      for (row, note) in notes.suffix(size.rows - 1).enumerated() {
        frame.put(note, at: Point(column: 0, row: row + 1))
      }
      return frame
    }
  }

  /// Answers at once, but for importing, which waits until it may.
  private final class Handler: RequestHandler {
    let asked = Mutex<[String]>([])
    let mayImport = DispatchSemaphore(value: 0)

    func answer(_ request: Request) -> Answer? {
      asked.withLock { $0.append("\(request)") }
      switch request {
      case .rows(let wanted): return .events(wanted, Rows())
      case .importSamples:
        mayImport.wait()
        return .failed("imported")
      case .removeBookmark(let id): return .removedBookmark(id)
      case .loadFeeds: return .failed("listed")
      default: return nil
      }
    }

    func refresh(
      _ feeds: Set<Feed.ID>?, isCancelled: @escaping @Sendable () -> Bool,
      tell: @escaping @Sendable (Answer) -> Void
    ) -> Answer {
      tell(.refreshing(done: 1, of: 2))
      while !isCancelled() { usleep(1000) }
      var outcome = RefreshOutcome()
      outcome.wasStopped = true
      return .refreshed(outcome)
    }

    func hasChangedElsewhere() -> Bool { false }

    func group(isCancelled: @escaping @Sendable () -> Bool, tell: (Answer) -> Void) {}
  }

  /// How a loop on another thread ended.
  private final class Outcome: Sendable {
    let ending = Mutex<ReaderLoop<Notebook>.Ending?>(nil)
    let isKnown = DispatchSemaphore(value: 0)
  }

  /// Runs the loop on a thread of its own, hands `body` the terminal, and says how the loop ended.
  private func ending(
    with handler: Handler = Handler(), _ body: (PseudoTerminal) throws -> Void
  ) throws -> ReaderLoop<Notebook>.Ending? {
    let terminal = try PseudoTerminal(columns: 40, rows: 10)
    let path = terminal.path
    let outcome = Outcome()
    DispatchQueue.global().async {
      let ending = try? Self.run(path: path, handler: handler)
      outcome.ending.withLock { $0 = ending }
      outcome.isKnown.signal()
    }
    #expect(terminal.wait { $0.line(0) == "40x10" })
    try body(terminal)
    terminal.leaveToPrograms()
    #expect(terminal.waitForEnd())
    outcome.isKnown.wait()
    #expect(terminal.screen.unknown.isEmpty)
    #expect(!terminal.screen.isAlternate && terminal.screen.showsCursor)
    return outcome.ending.withLock { $0 }
  }

  private static func run(path: String, handler: Handler) throws -> ReaderLoop<Notebook>.Ending {
    let device = try TerminalDevice(
      input: open(path, O_RDWR | O_NOCTTY), output: open(path, O_RDWR | O_NOCTTY))
    let session = try TerminalSession(
      device: device, names: ["xterm-256color"], isUnicode: TextEncoding.prepare(), noColor: false,
      signals: nil)
    defer { session.close() }
    session.measure()
    let inbox = try Inbox()
    let errands = Errands(handler: handler, inbox: inbox)
    var loop = ReaderLoop(
      terminal: session, inbox: inbox, errands: errands, reader: Notebook(size: session.size))
    let ending = loop.run()
    errands.finish()
    return ending
  }

  @Test func keysAndAnswersReachTheReader() throws {
    let ending = try ending { terminal in
      #expect(terminal.wait { $0.contains("events") })
      terminal.send("j\u{1B}[B\u{1B}[<0;3;4M\u{1B}[200~q\u{1B}[201~")
      #expect(terminal.wait { $0.contains("paste q") })
      #expect(terminal.screen.text.hasPrefix("40x10\nevents\ncharacter(\"j\")\ndown\nmouse 2,3\npaste q\n"))
      terminal.send("q")
    }
    #expect(ending == .left)
  }

  @Test func aSlowRequestHoldsNoKeyAndNothingKeptUp() throws {
    let handler = Handler()
    let ending = try ending(with: handler) { terminal in
      terminal.send("Sj")
      #expect(terminal.wait { $0.contains("character(\"j\")") })
      terminal.send("k")
      #expect(terminal.wait { $0.contains("removed 7") })
      #expect(!terminal.screen.contains("imported") && !terminal.screen.contains("listed"))
      handler.mayImport.signal()
      #expect(terminal.wait { $0.contains("imported") && $0.contains("listed") })
      terminal.send("q")
    }
    #expect(ending == .left)
  }

  @Test func leavingWaitsForWhatIsKeptAndForNothingElse() throws {
    let handler = Handler()
    let ending = try ending(with: handler) { terminal in
      terminal.send("Skq")
    }
    #expect(ending == .left)
    #expect(handler.asked.withLock { $0.contains("removeBookmark(7)") })
    #expect(handler.asked.withLock { !$0.contains("loadFeeds") })
    handler.mayImport.signal()
  }

  @Test func aLongPasteOfKeysIsDrawnOnce() throws {
    let ending = try ending { terminal in
      #expect(terminal.wait { $0.contains("events") })
      let before = terminal.bytes.count
      terminal.send(String(repeating: "j", count: 2000) + "G")
      #expect(terminal.wait { $0.contains("G") })
      #expect(terminal.bytes.count - before < 4000)
      terminal.send("q")
    }
    #expect(ending == .left)
  }

  @Test func drawingAnewSendsTheWholeScreenAgain() throws {
    let ending = try ending { terminal in
      #expect(terminal.wait { $0.contains("events") })
      let before = terminal.bytes.count
      terminal.send("\u{C}")
      #expect(terminal.wait { _ in terminal.bytes[before...].contains(UInt8(ascii: "x")) })
      terminal.send("q")
    }
    #expect(ending == .left)
  }

  @Test func anEscapeAloneIsAKeySoon() throws {
    let ending = try ending { terminal in
      terminal.send("\u{1B}")
      #expect(terminal.wait { $0.contains("escape") })
      terminal.send("q")
    }
    #expect(ending == .left)
  }
}
