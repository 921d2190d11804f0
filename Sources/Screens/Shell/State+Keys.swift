import Canvas

extension State {
  mutating func press(_ key: Key) -> [Request] {
    let action = Keys.action(for: key, in: top.scope)
    // These work in the middle of a prompt too, and leave it as it is.
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    message = nil
    if line != nil { return type(key) }
    return action.map { act($0) } ?? []
  }

  /// Carries out `action`, or as soon as what it is about is at hand.
  mutating func act(_ action: Action) -> [Request] {
    guard !top.isBehind(action) else {
      behind = (action, trail.top.id)
      return []
    }
    return carryOut(action)
  }

  /// Carries out what waited for an answer, unless something else has been done since.
  mutating func catchUp() -> [Request] {
    guard let (action, step) = behind, step == trail.top.id, !top.isBehind(action) else { return [] }
    behind = nil
    return carryOut(action)
  }

  mutating func paste(_ text: String) -> [Request] {
    guard line != nil, line?.prompt.question.isYesOrNo != true else { return [] }
    message = nil
    line?.insert(text)
    return showTyping()
  }

  mutating func take(_ mouse: Mouse) -> [Request] {
    if let question = line?.prompt.question, !question.isOverList { return [] }
    if mouse.action == .press { message = nil }
    let step = trail.top
    return carryOut(top.handle(mouse, size: size), from: step.id)
  }

  private mutating func carryOut(_ action: Action) -> [Request] {
    switch action {
    case .help:
      guard top.scope != .help else { return goBack() }
      return push(HelpScreen(scope: top.scope))
    case .home(let number): return Home(rawValue: number).map { go(to: $0) } ?? []
    case .nextHome: return switchHome(by: 1)
    case .previousHome: return switchHome(by: -1)
    case .searchLibrary where top.scope != .search: return push(SearchScreen())
    case .undo: return takeBack()
    case .refreshAll, .refreshFeed, .stopRefresh: return refresh(action)
    default:
      let step = trail.top
      return carryOut(top.perform(action, size: size), from: step.id)
    }
  }

  /// Takes back the last correction of events.
  private mutating func takeBack() -> [Request] {
    guard let undo else {
      message = Message(kind: .said, words: "Nothing has been put into another event: M does it.")
      return []
    }
    self.undo = nil
    return carryOut([.request(.correct(undo))], from: trail.top.id)
  }

  private mutating func switchHome(by steps: Int) -> [Request] {
    guard let home = trail.top.home else { return [] }
    return go(to: home.moved(by: steps))
  }

  // MARK: Prompts

  private mutating func type(_ key: Key) -> [Request] {
    guard let line else { return [] }
    if line.prompt.question.isYesOrNo { return confirm(line.prompt.question, key) }
    switch key {
    case .enter:
      self.line = nil
      return answer(line.prompt.question, with: line.text)
    case .escape:
      self.line = nil
      let step = trail.top
      return carryOut(top.cancelled(line.prompt.question, size: size), from: step.id)
    case .up, .down, .pageUp, .pageDown:
      // While a list is narrowed one can move in it.
      guard line.prompt.question.isOverList, let action = Keys.action(for: key, in: top.scope) else {
        return []
      }
      let step = trail.top
      return carryOut(top.perform(action, size: size), from: step.id)
    default:
      return self.line?.edit(key) == true ? showTyping() : []
    }
  }

  private mutating func confirm(_ question: Prompt.Question, _ key: Key) -> [Request] {
    switch key {
    case .character("y"), .character("Y"):
      line = nil
      return answer(question, with: "y")
    case .character("n"), .character("N"), .character("q"), .escape, .enter:
      line = nil
      return answer(question, with: "n")
    default: return []
    }
  }

  private mutating func answer(_ question: Prompt.Question, with text: String) -> [Request] {
    let step = trail.top
    return carryOut(top.answer(question, with: text, size: size), from: step.id)
  }

  private mutating func showTyping() -> [Request] {
    guard let line else { return [] }
    let step = trail.top
    return carryOut(top.typing(line.prompt.question, text: line.text, size: size), from: step.id)
  }
}
