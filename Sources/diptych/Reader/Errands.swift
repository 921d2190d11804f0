import Dispatch
import Screens
import Synchronization

/// Carries out requests away from the main thread and puts the answers into an inbox.
///
/// What keeps something goes before anything that is slow, and is waited for at the end, so that nothing kept is
/// lost; what looks something up sees everything kept before it was asked.
final class Errands: Sendable {
  private let handler: any RequestHandler
  private let inbox: Inbox
  private let keeping = DispatchQueue(label: "diptych.keeping", qos: .userInitiated)
  private let looking = DispatchQueue(label: "diptych.looking", qos: .userInitiated)
  private let isOver = Atomic(false)

  init(handler: any RequestHandler, inbox: Inbox) {
    self.handler = handler
    self.inbox = inbox
  }

  func run(_ request: Request) {
    if Self.keeps(request) {
      keeping.async { [self] in carryOut(request) }
    } else {
      looking.async { [self] in
        keeping.sync {}
        if !isOver.load(ordering: .relaxed) { carryOut(request) }
      }
    }
  }

  /// Waits for what is being kept, and lets the rest be.
  func finish() {
    isOver.store(true, ordering: .relaxed)
    keeping.sync {}
  }

  private func carryOut(_ request: Request) {
    if let answer = handler.answer(request) { inbox.put(answer) }
  }

  private static func keeps(_ request: Request) -> Bool {
    switch request {
    case .keep, .removeBookmark, .markRead: true
    default: false
    }
  }
}
