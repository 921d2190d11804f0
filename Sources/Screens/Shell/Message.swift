/// What the last row says until the next key.
struct Message: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case said, warned }

  let kind: Kind
  let words: String
}
