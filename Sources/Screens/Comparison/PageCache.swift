import Synchronization

/// The pages last laid out, so that a key press that changes no layout lays out nothing.
///
/// Copies of a screen share it: a page is a pure function of the spread, which they share too, and of its form.
final class PageCache: Sendable {
  private let pages = Mutex<[(form: PageForm, page: Page)]>([])
  private let capacity = 4

  /// The page of `form`, laid out by `make` where it is not at hand.
  func page(_ form: PageForm, make: () -> Page) -> Page {
    if let known = pages.withLock({ $0.first { $0.form == form }?.page }) { return known }
    let page = make()
    pages.withLock {
      $0.append((form, page))
      if $0.count > capacity { $0.removeFirst() }
    }
    return page
  }
}
