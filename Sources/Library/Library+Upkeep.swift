internal import GRDB
public import News

extension Library {
  /// Whether a library of an earlier version needs more than was done when it was opened.
  public func needsUpkeep() throws(LibraryError) -> Bool {
    try read { db in try NextWordsTable.upTo(in: db) } != nil
  }

  /// How many articles are done of what `keepUp` does, and of how many; nil when nothing more is to be done.
  public func upkeep() throws(LibraryError) -> (done: Int, total: Int)? {
    try read { db in try NextWordsTable.counts(in: db) }
  }

  /// Does some more of what a library of an earlier version still needs, as much as others can well wait for; false
  /// when there is nothing more to be done.
  ///
  /// Each step is on the disk when it returns, so it may be left at any time and gone on with later.
  public func keepUp() throws(LibraryError) -> Bool {
    guard try needsUpkeep() else { return false }
    return try write { db in try NextWordsTable.step(500, in: db) } != nil
  }
}
