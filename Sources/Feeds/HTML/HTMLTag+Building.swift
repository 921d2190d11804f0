extension HTMLTag {
  /// Whether end tags inside it do not reach elements outside.
  var isScope: Bool {
    switch self {
    case .html, .body, .table, .td, .th, .caption, .marquee, .object, .applet, .template, .foreignObject: true
    default: false
    }
  }

  /// Whether end tags of formatting elements inside it do not end it.
  var isSpecial: Bool {
    if isBlock || isScope { return true }
    switch self {
    case .colgroup, .button, .select, .svg, .math, .iframe: return true
    default: return false
    }
  }

  /// Whether it may stand in the head of a page.
  var isMetadata: Bool {
    switch self {
    case .head, .html, .title, .meta, .link, .base, .script, .style, .noscript, .template: true
    default: false
    }
  }

  /// Whether it shows that a picture or formula has ended.
  var endsForeign: Bool {
    switch self {
    case .b, .big, .br, .code, .em, .embed, .i, .img, .nobr, .ruby, .s, .small, .span, .strong, .strike, .sub,
      .sup,
      .tt, .u, .td, .th:
      true
    default: false
    }
  }

  /// Whether a part of a table may stand right inside it.
  func holds(tablePart part: HTMLTag) -> Bool {
    switch (part, self) {
    case (_, .table), (_, .template): true
    case (.tr, .tbody), (.tr, .thead), (.tr, .tfoot): true
    case (.td, .tr), (.th, .tr): true
    case (.td, .tbody), (.td, .thead), (.td, .tfoot), (.th, .tbody), (.th, .thead), (.th, .tfoot): true
    case (.col, .colgroup): true
    default: false
    }
  }
}
