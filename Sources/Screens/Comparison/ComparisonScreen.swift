import Canvas
import Comparing
import News

/// Two reports of one event, side by side.
///
/// The place is kept as an offset of a text, never as a row, so that it survives every new layout.
struct ComparisonScreen: Screen {
  /// What the keys do besides reading.
  enum Mode: Hashable, Sendable {
    case reading
    /// The explanation is open; its first shown line.
    case explaining(scroll: Int)
    case selecting(Selection)
    case summary
  }

  let spread: Spread
  /// The side whose order the aligned page follows, and that the cursor is on.
  var focus: Side = .left
  /// Whether the right report stands first.
  var isSwapped = false
  /// Whether each report keeps its own order.
  var isFlow = false
  /// The first text's share of the columns, in percent.
  var share = 50
  var hidden: Set<Finding.Layer> = [.speakers]
  /// Where the cursor is. On a row where the focused side is filler it is in the other side's text.
  var anchor = Spot(side: .left, offset: 0)
  /// How many rows below the top of the body the anchor stands; as far as it can, as long as nothing has moved.
  var anchorRow = Int.max
  /// The column in its text that the cursor likes to be in when it moves by rows.
  var wantedColumn = 0
  /// What the side without the cursor shows in flow.
  var partner = Hold(offset: 0, row: 0)
  /// The finding at hand, as an index of `spread.findings`.
  var current: Int?
  var mode: Mode = .reading
  var search: TextSearch?
  /// What is looked for while it is being typed.
  var preview: TextSearch?
  /// A place that a bookmark led to, until the next key.
  var shown: Selection?
  /// The bookmark whose note is being typed.
  var draft: BookmarkDraft?
  var summary: Summary
  private let pages = RecentCache<PageForm, Page>(capacity: 4)
  private let lists = RecentCache<SummaryList.Form, SummaryList>(capacity: 2)

  /// An offset and the row of the body that it stands on.
  struct Hold: Hashable, Sendable {
    var offset: Int
    var row: Int
  }

  init(
    _ comparison: Comparison, event: String? = nil, until: [Article.ID: PublicationDate] = [:],
    zone: Zone = .utc
  ) {
    spread = Spread(comparison, event: event, until: until, zone: zone)
    summary = Summary(spread)
  }

  var scope: Scope { mode == .summary ? .summary : .comparison }
  /// The side that stands first.
  var first: Side { isSwapped ? .right : .left }
  /// The side that the cursor moves on.
  var activeSide: Side {
    if case .selecting(let selection) = mode { return selection.side }
    return focus
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    shown = nil
    if mode == .summary { return performInSummary(action, size: size) }
    let effects = performWhileReading(action, size: size)
    settle(size)
    return effects
  }

  func render(size: Size) -> Frame {
    mode == .summary
      ? summary.render(size: size, list: list(size), spread: spread, first: first) : drawn(size: size)
  }
}

extension ComparisonScreen {
  /// The screen's regions, page and first rows at one size.
  struct View: Sendable {
    let regions: Regions
    let form: PageForm
    let page: Page
    /// The first row of either side that the body shows.
    var tops = Sides(left: 0, right: 0)

    /// The greatest first row of a side.
    func lastTop(_ side: Side) -> Int { max(0, page.rows[side].count - regions.body.rows) }
  }

  func view(_ size: Size) -> View {
    let regions = Regions(size: size, first: first, share: share, panelRows: panelRows(size))
    let form = PageForm(
      layout: isFlow ? .flow : regions.isWide ? .aligned : .stacked, focus: focus, first: first,
      columns: regions.text.map(\.count))
    let spread = spread
    var view = View(regions: regions, form: form, page: pages.value(for: form) { Page(spread, form) })
    let top = view.page.row(of: anchor) - row(inBodyOf: regions.body.rows)
    view.tops[anchor.side] = min(max(0, top), view.lastTop(anchor.side))
    view.tops[anchor.side.other] = view.tops[anchor.side]
    if !form.layout.keepsRowsTogether {
      let other = Spot(side: anchor.side.other, offset: partner.offset)
      view.tops[other.side] = min(max(0, view.page.row(of: other) - partner.row), view.lastTop(other.side))
    }
    return view
  }

  /// The row of a body of `rows` rows for the anchor: a third down where the body has become too small for its own.
  private func row(inBodyOf rows: Int) -> Int {
    if anchorRow < rows { return anchorRow }
    return anchorRow == .max ? max(0, rows - 1) : rows / 3
  }

  /// The rows of the summary's tab at one size.
  func list(_ size: Size) -> SummaryList {
    let form = SummaryList.Form(tab: summary.tab, columns: size.columns, first: first)
    let spread = spread
    return lists.value(for: form) { SummaryList(form, spread) }
  }

  /// Takes over what the layout made of the place: the row the anchor really stands on, and in flow the place of
  /// the other side, which follows when it is out of view.
  mutating func settle(_ size: Size) {
    if isFlow, anchor.side != focus { anchor = spread.counterpart(of: anchor) }
    let view = view(size)
    if panelRows(size) == 0 { anchorRow = view.page.row(of: anchor) - view.tops[anchor.side] }
    guard isFlow else { return }
    let target = Spot(
      side: focus.other, offset: currentOffset(on: focus.other) ?? spread.counterpart(of: anchor).offset)
    let row = view.page.row(of: target) - view.tops[target.side]
    if !(0..<max(1, view.regions.body.rows - 1)).contains(row) {
      partner = Hold(offset: target.offset, row: anchorRow)
    }
  }

  private func currentOffset(on side: Side) -> Int? {
    current.flatMap { spread.range(of: $0, on: side)?.start }
  }
}
