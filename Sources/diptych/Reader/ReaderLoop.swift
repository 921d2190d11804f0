import Canvas
import Screens
import Terminal

/// The reader at work: one loop on the main thread that waits for keys, signals and answers together, passes
/// them on, and draws what changed.
///
/// It never waits for anything but the next event, so a key is answered at once and a reader who reads uses no
/// processor time. The screen is drawn before the first request is carried out.
///
///     try ReaderLoop.run(handler: NewsroomErrands(newsroom)) { size in State(size: size) }
struct ReaderLoop<Subject: Reader> {
  /// Why it came to an end.
  enum Ending: Equatable {
    case left
    case hangUp
    case signal(Int32)
  }

  private let terminal: TerminalSession
  private let inbox: Inbox
  private let errands: Errands
  private var reader: Subject
  private var ending: Ending?

  init(terminal: TerminalSession, inbox: Inbox, errands: Errands, reader: Subject) {
    self.terminal = terminal
    self.inbox = inbox
    self.errands = errands
    self.reader = reader
  }

  /// Runs until the reader leaves.
  mutating func run() -> Ending {
    let first = reader.start()
    terminal.draw(reader.render())
    perform(first)
    while ending == nil {
      let changed = takeInput()
      if changed && ending == nil { terminal.draw(reader.render()) }
    }
    return ending ?? .left
  }

  /// Passes on everything that came; false when that was nothing.
  private mutating func takeInput() -> Bool {
    let inputs = terminal.waitForInput(orFor: inbox.descriptor)
    let answers = inbox.take()
    for input in inputs where ending == nil { take(input) }
    for answer in answers where ending == nil { update(.answer(answer)) }
    return !inputs.isEmpty || !answers.isEmpty
  }

  private mutating func take(_ input: TerminalInput) {
    switch input {
    case .key(let key): update(.key(key))
    case .paste(let text): update(.paste(text))
    case .mouse(let mouse): update(.mouse(mouse))
    case .resize(let size): update(.resize(size))
    case .suspend: suspend(wholeJob: false)
    case .end(let signal): ending = .signal(signal)
    case .hangUp: ending = .hangUp
    }
  }

  private mutating func update(_ input: Input) {
    perform(reader.update(input))
  }

  private mutating func perform(_ requests: [Request]) {
    for request in requests {
      switch request {
      case .quit: ending = ending ?? .left
      case .redraw: terminal.redraw()
      case .suspend: suspend(wholeJob: true)
      default: errands.run(request)
      }
    }
  }

  private mutating func suspend(wholeJob: Bool) {
    terminal.suspend(wholeJob: wholeJob)
    update(.resize(terminal.size))
  }
}

extension ReaderLoop {
  /// Takes over the terminal, runs the reader that `reader` makes for its size, and gives the terminal back.
  ///
  /// Returns when the reader leaves or the terminal is gone. Asked to end by a signal, the whole program ends by
  /// it. Either way, what is being kept is on disk by then.
  static func run(
    keyboard: TerminalSession.Keyboard = .standardInput, handler: any RequestHandler,
    reader: (Size) throws -> Subject
  ) throws {
    let inbox = try Inbox()
    let errands = Errands(handler: handler, inbox: inbox)
    let ending = try loop(keyboard: keyboard, inbox: inbox, errands: errands, reader: reader)
    errands.finish()
    if case .signal(let signal) = ending { TerminalSession.end(by: signal) }
  }

  private static func loop(
    keyboard: TerminalSession.Keyboard, inbox: Inbox, errands: Errands, reader: (Size) throws -> Subject
  ) throws -> Ending {
    let terminal = try TerminalSession(keyboard: keyboard)
    defer { terminal.close() }
    var loop = ReaderLoop(
      terminal: terminal, inbox: inbox, errands: errands, reader: try reader(terminal.size))
    return loop.run()
  }
}
