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
  /// What a page names is looked at, and is no feed where none comes. Throws a `NewsroomError` that says why when there
  /// are none. An address without `https://` gets it, and `http://` where nobody answers so.
  public func discover(
    _ address: String, through web: (any WebFetching)? = nil
  ) throws -> [FoundFeed] {
    let web = web ?? self.web
    guard address.contains(where: { !$0.isWhitespace }) else {
      throw NewsroomError.noFeed(address: "\"\(address)\"", fault: .notAnAddress)
    }
    let (address, answer) = Self.firstAnswer(address, web)
    switch answer {
    case .failure(let error): throw NewsroomError.noFeed(address: address, fault: error.kind)
    case .success(let response) where !(200...299).contains(response.status):
      throw NewsroomError.noFeed(address: address, fault: .status(response.status))
    case .success(let response):
      if let feed = Self.feed(in: response, asked: address) { return [feed] }
      return try Self.feeds(namedBy: response, web)
    }
  }

  private static func firstAnswer(
    _ text: String, _ web: any WebFetching
  ) -> (address: String, answer: Result<WebResponse, FetchError>) {
    let address = FeedLink.address(text)
    let answer = ask([address], web)[0]
    guard case .failure(let error) = answer, !text.contains("://"), address.hasPrefix("https://") else {
      return (address, answer)
    }
    switch error.kind {
    // Not where a certificate is wrong: then somebody may stand between.
    case .noConnection, .brokenOff, .other: break
    default: return (address, answer)
    }
    let plain = "http" + address.dropFirst(5)
    let other = ask([plain], web)[0]
    if case .success = other { return (plain, other) }
    return (address, answer)
  }

  private static func feeds(namedBy page: WebResponse, _ web: any WebFetching) throws -> [FoundFeed] {
    let named = FeedLink.links(in: page.body, address: page.address, contentType: page.contentType)
    let answers = ask(named.map(\.address), web)
    let feeds = zip(named, answers).compactMap { link, answer in feed(in: answer, asked: link.address) }
    if !feeds.isEmpty { return feeds }
    if let usual = usual(page.address, web) { return [usual] }
    throw NewsroomError.noFeed(
      address: named.first?.address ?? page.address, fault: answers.first.map(fault) ?? .notAFeed)
  }

  /// What stands where feeds usually do: beside the page, or at the top of its host.
  private static func usual(_ page: String, _ web: any WebFetching) -> FoundFeed? {
    let names = ["feed", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml", "feed.json"]
    var guesses: [String] = []
    for folder in [folder(of: page), URL(string: "/", relativeTo: URL(string: page))?.absoluteString] {
      for guess in names.compactMap({ name in folder.map { $0 + name } }) where !guesses.contains(guess) {
        guesses.append(guess)
      }
    }
    return zip(guesses, ask(guesses, web)).lazy.compactMap { feed(in: $1, asked: $0) }.first
  }

  /// `https://x.example/blog/` of that, of `https://x.example/blog` and of `https://x.example/blog/index.html?a`.
  private static func folder(of page: String) -> String? {
    let path = page.prefix { $0 != "?" && $0 != "#" }
    guard let host = path.firstRange(of: "://")?.upperBound, let slash = path.lastIndex(of: "/"),
      slash >= host
    else { return nil }
    let last = path[path.index(after: slash)...]
    return last.isEmpty ? String(path) : last.contains(".") ? String(path[...slash]) : path + "/"
  }

  private static func feed(in answer: Result<WebResponse, FetchError>, asked: String) -> FoundFeed? {
    guard case .success(let response) = answer, (200...299).contains(response.status) else { return nil }
    return feed(in: response, asked: asked)
  }

  /// A feed is asked for where it was found, and where it has moved for good; a redirect may lead elsewhere next time.
  private static func feed(in response: WebResponse, asked: String) -> FoundFeed? {
    FeedDocument.parse(response.body, address: response.address, contentType: response.contentType).map {
      FoundFeed(address: response.movedTo ?? asked, title: $0.title)
    }
  }

  private static func fault(_ answer: Result<WebResponse, FetchError>) -> FeedFault {
    switch answer {
    case .failure(let error): error.kind
    case .success(let response): (200...299).contains(response.status) ? .notAFeed : .status(response.status)
    }
  }

  private static func ask(
    _ addresses: [String], _ web: any WebFetching
  ) -> [Result<WebResponse, FetchError>] {
    var answers = addresses.map { address -> Result<WebResponse, FetchError> in
      .failure(FetchError(address: address, kind: .cancelled))
    }
    guard !addresses.isEmpty else { return answers }
    web.fetch(
      addresses.map { WebRequest(address: $0) }, isCancelled: { false },
      deliver: { index, answer in answers[index] = answer })
    return answers
  }
}
