import Testing

/// The built program in a real terminal, one test after another: each waits for a program, and many at once would
/// wait for each other.
@Suite(.serialized, .timeLimit(.minutes(10))) enum EndToEnd {}
