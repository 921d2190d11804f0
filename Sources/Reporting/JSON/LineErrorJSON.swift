/// The answer to a line of a stream that cannot be read: `{"id":null,"line":3,"error":"…"}`.
public enum LineErrorJSON {
  /// `line` counts from 1; `id` is the line's own as JSON, where it could be read.
  public static func bytes(of error: String, line: Int, id: String?) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      json.json(id ?? "null")
      json.member("line", line)
      json.member("error", error)
    }
    return json.bytes
  }
}
