/// The answer to one line of `diptych events --stream`: which event its report tells of.
///
/// `{"id": …, "event": "e3"}`; lines with the same `event` report the same event.
public enum EventLineJSON {
  /// `id` is written as it came; the line end is left out.
  public static func bytes(event: Int, id: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      json.json(id)
      json.member("event", "e\(event + 1)")
    }
    return json.bytes
  }
}
