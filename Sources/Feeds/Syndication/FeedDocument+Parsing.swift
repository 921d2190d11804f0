extension FeedDocument {
  /// The feed in `bytes`, or nil where they hold none, as a web page does.
  ///
  /// `address` is where they came from, for relative links; `contentType` the HTTP header of that name.
  public static func parse(_ bytes: [UInt8], address: String, contentType: String? = nil) -> FeedDocument? {
    let text = WebBytes.utf8(of: bytes, contentType: contentType)
    return JSONFeed.document(of: text, address: address) ?? XMLFeed.document(of: text, address: address)
  }
}
