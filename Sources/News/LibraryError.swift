/// Why the library cannot do what was asked, as data; the file is left as it was.
public struct LibraryError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The file was made by a newer version of the program.
    case newerVersion
    /// The file is something else: no SQLite database, or another program's.
    case notALibrary
    /// SQLite finds the file damaged.
    case damaged(reason: String)
    /// The system refuses the file or its folder, in the system's words.
    case unreachable(reason: String)
    /// Another copy of the program has been writing for longer than anybody wants to wait.
    case busy
    /// The file, its folder or its disk may not be written.
    case readOnly
    /// No room is left on the disk.
    case diskFull
    case failed(reason: String)
  }

  public let path: String
  public let kind: Kind

  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
