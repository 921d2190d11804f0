/// The screens from the first to the one that is shown: going back takes the last one off.
///
/// It is never empty. A home stands on it at most once, by name only: its screen is kept in `Homes`.
struct Trail: Sendable {
  enum Place: Sendable {
    case home(Home)
    case screen(any Screen)
  }

  struct Step: Sendable {
    /// Never given to a second step, so that an answer finds the screen that waits for it and no other.
    let id: Int
    var place: Place
  }

  private(set) var steps: [Step]
  private var nextID = 1

  init(_ place: Place) { steps = [Step(id: 0, place: place)] }

  var top: Step { steps[steps.count - 1] }
  var isFirst: Bool { steps.count == 1 }

  mutating func push(_ place: Place) {
    steps.append(Step(id: nextID, place: place))
    nextID += 1
  }

  /// Takes the last screen off; the first one stays.
  mutating func pop() {
    if !isFirst { steps.removeLast() }
  }

  /// Takes off what stands above `home`; false when it is not on the trail.
  mutating func pop(to home: Home) -> Bool {
    guard let index = steps.firstIndex(where: { $0.home == home }) else { return false }
    steps.removeSubrange((index + 1)...)
    return true
  }

  mutating func replace(_ id: Int, with screen: any Screen) {
    guard let index = steps.firstIndex(where: { $0.id == id }) else { return }
    steps[index].place = .screen(screen)
  }
}

extension Trail.Step {
  var home: Home? {
    if case .home(let home) = place { home } else { nil }
  }
}
