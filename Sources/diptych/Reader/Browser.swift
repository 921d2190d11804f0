import Foundation

/// The command that shows a page to the reader, outside of their terminal.
///
///     try Browser(setting: "firefox --new-tab %u").open("https://post.example/1")
///
/// The address is an argument of its own and never goes through a shell.
struct Browser: Equatable {
  /// Why a page cannot be opened.
  enum Failure: Error, Equatable {
    /// The article came without one.
    case noAddress
    /// Anything but http and https.
    case notAPage(String)
    case cannotStart(String, SystemFailure)
    /// The command has ended at once, and not well.
    case ended(String, code: Int32)
  }

  /// The command and its arguments; in each `%u` stands for the address.
  let words: [String]

  /// What the settings name, or the first of `$BROWSER`, or `xdg-open`.
  init(setting: String?, environment: [String: String] = ProcessInfo.processInfo.environment) {
    let first = environment["BROWSER"]?.split(separator: ":").first.map(String.init)
    let named = [setting, first?.replacing("%s", with: "%u")].compactMap { $0.map(Self.words) }
      .first { !$0.isEmpty }
    words = named ?? ["xdg-open"]
  }

  /// Words parted by blanks; what stands between quotation marks is one.
  private static func words(_ command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in command {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted, "\t" where !isQuoted:
        if let ended = word { words.append(ended) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }

  /// The command with the address in it, or behind it where nothing stands for the address.
  func command(for address: String) -> [String] {
    guard words.dropFirst().contains(where: { $0.contains("%u") }) else { return words + [address] }
    return words.prefix(1) + words.dropFirst().map { $0.replacing("%u", with: address) }
  }

  /// Starts the command, and waits a moment to see whether it ends with a fault.
  func open(_ address: String) throws(Failure) {
    guard !address.isEmpty else { throw .noAddress }
    guard Self.isPage(address) else { throw .notAPage(address) }
    let command = command(for: address)
    let process = try Self.start(command)
    guard let status = Self.status(of: process) else { return }
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    if code != 0 { throw .ended(command[0], code: code) }
  }

  /// An address that comes from outside may be a file, a script, or an option of the command.
  private static func isPage(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return (start.hasPrefix("http://") || start.hasPrefix("https://"))
      && !address.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
  }

  private static func start(_ command: [String]) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // What it says would stand in the middle of the screen, and it must not take the keys.
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    // Away from the terminal, whose hang-up and Ctrl-C are not meant for it; the macros are not imported.
    let (newSession, ownMask): (Int16, Int16) = (0x80, 0x08)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, newSession | ownMask)
    let arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, command[0], &actions, &attributes, arguments, environ)
    guard code == 0 else { throw .cannotStart(command[0], SystemFailure(code)) }
    return process
  }

  /// How the process has ended; nil where it is at work still, as most browsers are, and is waited for behind.
  private static func status(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    for _ in 0..<50 {
      if waitpid(process, &status, WNOHANG) == process { return status }
      usleep(20_000)
    }
    Thread.detachNewThread {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    return nil
  }
}
