import Glibc

/// `diptych events group` in a process of its own, which goes on when this one has ended.
///
/// As `git gc --auto` does: whoever has fetched ten thousand articles wants the prompt back, and nobody looks at their
/// events at once. Grouping stands on the disk step by step, so it may be killed at any moment, and whoever looks at
/// events first groups what is left.
enum GroupingBehind {
  /// More new articles than are grouped while somebody waits, at half a millisecond each.
  static let mostAwaited = 500

  /// Starts it for the library at `path`; false where no process can be had.
  static func start(library path: String) -> Bool {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    guard posix_spawn_file_actions_init(&actions) == 0, posix_spawnattr_init(&attributes) == 0 else {
      return false
    }
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    // Away from the terminal, whose hang-up and Ctrl-C are not meant for it; the macro is not imported.
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, newSession)
    let words = ["diptych", "events", "group", "--behind", "--library", path]
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var pid: pid_t = 0
    return posix_spawn(&pid, "/proc/self/exe", &actions, &attributes, arguments, environ) == 0
  }

  /// What the process that was started does first: it lets go of what it has inherited, as the lock of a script, and
  /// gives way to whatever else the machine has to do.
  static func begin() {
    for descriptor in STDERR_FILENO + 1..<256 { close(descriptor) }
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
  }
}
