/// An article that comes with the program, so that a copied binary still has it.
struct SampleArticle {
  /// The folder it was made from.
  let event: String
  /// Where it was made from, e.g. `Articles/harbour-fire/north-post.md`.
  let path: String
  let text: String
}
