import News

/// Finds claims of two linked sentences that cannot both be true.
struct Conflicts {
  let comparer: Comparer
  let aligner: Aligner

  func conflicts() -> [Conflict] { [] }
}
