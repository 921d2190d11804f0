import Foundation

/// Standard input, output and error as the program needs them from its first moment.
enum StandardFiles {
  /// Lets a write to a closed pipe fail instead of ending the program with a signal, and keeps the three numbers
  /// from being given to other files where one of them is closed.
  ///
  /// Each is opened the wrong way round, so that reading or writing still fails as it does for a closed file.
  /// Source of the trick: gnulib, `stdopen`.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", mode)
    }
  }
}
