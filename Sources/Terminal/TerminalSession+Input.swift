import Glibc

extension TerminalSession {
  /// A batch of input is drawn as one; more than this is drawn in between.
  private static let longestBatch = 1 << 16

  /// Sleeps until there is input, or `wakeUp` becomes readable, and returns all input there is.
  ///
  /// Empty when only `wakeUp` was the reason. A held key or a paste comes as one batch.
  public func waitForInput(orFor wakeUp: Int32) -> [TerminalInput] {
    var descriptors = [pollfd(waitingFor: device.input), pollfd(waitingFor: wakeUp)]
    if let signals { descriptors.append(pollfd(waitingFor: signals.descriptor)) }
    let ready = poll(&descriptors, nfds_t(descriptors.count), decoder.patience ?? -1)
    if ready == 0 { return decoder.giveUp() }
    // A signal cut the wait short; it is in the pipe now.
    guard ready > 0 else { return [] }
    var inputs: [TerminalInput] = []
    if descriptors.count > 2, descriptors[2].revents != 0 { inputs += signalInputs() }
    if descriptors[0].revents != 0 { inputs += keyInputs() }
    return inputs
  }

  private func signalInputs() -> [TerminalInput] {
    (signals?.take() ?? []).map { signal in
      switch signal {
      case SIGWINCH:
        measure()
        return .resize(size)
      case SIGCONT:
        resume()
        return .resize(size)
      case SIGTSTP: return .suspend
      default: return .end(signal: signal)
      }
    }
  }

  private func keyInputs() -> [TerminalInput] {
    var inputs: [TerminalInput] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    var total = 0
    repeat {
      let count = read(device.input, &bytes, bytes.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { break }
      guard count > 0 else { return inputs + [.hangUp] }
      inputs += decoder.decode(bytes[..<count])
      total += count
    } while total < Self.longestBatch && isReadable(device.input)
    return inputs
  }

  private func isReadable(_ descriptor: Int32) -> Bool {
    var waiting = pollfd(waitingFor: descriptor)
    return poll(&waiting, 1, 0) > 0
  }
}

extension pollfd {
  fileprivate init(waitingFor descriptor: Int32) {
    self.init(fd: descriptor, events: Int16(POLLIN), revents: 0)
  }
}
