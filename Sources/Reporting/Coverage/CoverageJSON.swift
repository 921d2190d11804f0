public import Comparing
import News

/// Who carries what of an event as one JSON object on one line: what `diptych compare` prints for three reports
/// and more.
///
/// ```json
/// {"format": "diptych.coverage", "version": 1,
///  "reports": [{"title": "…", "source": "…", "published": "2024-07-28", "text": "…"}],
///  "rows": [{"kind": "quotation", "wording": 0,
///            "cells": [{"carriage": "full", "range": [12, 40], "speaker": "…"}, null]}],
///  "only_here": [[[41, 90]], []]}
/// ```
/// A row has a cell for each report, null where it leaves the row out; `wording` is the report whose words stand
/// for it. Fields are added, never renamed; a change of meaning raises `version`.
public enum CoverageJSON {
  public static let version = 1

  /// The object without a line end.
  public static func bytes(of matrix: CoverageMatrix) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "diptych.coverage")
      json.member("version", version)
      json.member("reports", matrix.articles) { $0.report($1) }
      json.member("rows", matrix.rows) { $0.row($1) }
      json.member("only_here", matrix.onlyHere) { json, ranges in
        json.array(ranges) { json, range in json.array([range.start, range.end]) { $0.integer($1) } }
      }
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func report(_ article: Article) {
    object { json in
      json.member("title", article.title)
      json.member("source", article.outlet?.name)
      json.member("published", article.published?.text)
      json.member("text", article.text)
    }
  }

  fileprivate mutating func row(_ row: CoverageMatrix.Row) {
    object { json in
      json.member("kind", row.kind.rawValue)
      json.member("wording", row.wording)
      json.member("cells", row.cells) { json, cell in
        guard let cell else { return json.null() }
        json.object { json in
          json.member("carriage", cell.carriage.rawValue)
          json.member("range", cell.range)
          json.member("speaker", cell.speaker)
        }
      }
    }
  }
}
