public import Feeds
internal import Foundation
internal import News

/// A feed that an address leads to.
public struct FoundFeed: Hashable, Sendable {
  public let address: String
  public let title: String?
}

extension Newsroom {
  /// The feeds at `address`: itself where it is one, those that the page names, or what stands where feeds usually do.
  ///
  /// Throws a `NewsroomError` that says why when there are none. An address without `https://` gets it.
  public func discover(
    _ address: String, through web: (any WebFetching)? = nil
  ) throws -> [FoundFeed] {
    let web = web ?? self.web
    let address = address.contains("://") ? address : "https://" + address
    let answer = Self.ask([address], web)[0]
    switch answer {
    case .failure(let error): throw NewsroomError.noFeed(address: address, fault: error.kind)
    case .success(let response) where !(200...299).contains(response.status):
      throw NewsroomError.noFeed(address: address, fault: .status(response.status))
    case .success(let response):
      if let feed = Self.feed(in: response) { return [feed] }
      let named = FeedLink.links(
        in: response.body, address: response.address, contentType: response.contentType)
      if !named.isEmpty { return named.map { FoundFeed(address: $0.address, title: $0.title) } }
      return try Self.usual(response.address, web)
    }
  }

  private static func usual(_ page: String, _ web: any WebFetching) throws -> [FoundFeed] {
    let guesses = ["/feed", "/rss", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/feed.json"]
      .compactMap { URL(string: $0, relativeTo: URL(string: page))?.absoluteString }
    let feeds = ask(guesses, web).compactMap { try? $0.get() }.filter { $0.status == 200 }.compactMap(feed)
    guard let first = feeds.first else { throw NewsroomError.noFeed(address: page, fault: .notAFeed) }
    return [first]
  }

  private static func feed(in response: WebResponse) -> FoundFeed? {
    FeedDocument.parse(response.body, address: response.address, contentType: response.contentType).map {
      FoundFeed(address: response.movedTo ?? response.address, title: $0.title)
    }
  }

  private static func ask(
    _ addresses: [String], _ web: any WebFetching
  ) -> [Result<WebResponse, FetchError>] {
    var answers = addresses.map { address -> Result<WebResponse, FetchError> in
      .failure(FetchError(address: address, kind: .cancelled))
    }
    web.fetch(
      addresses.map { WebRequest(address: $0) }, isCancelled: { false },
      deliver: { index, answer in answers[index] = answer })
    return answers
  }
}
