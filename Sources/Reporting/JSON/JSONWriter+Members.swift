import News

/// Members of an object, for the types that the program's JSON is made of.
extension JSONWriter {
  /// `"name": "text"`, or null.
  mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  mutating func member(_ name: String, _ number: some BinaryInteger) {
    key(name)
    integer(number)
  }

  /// `"name": [12,40]`, or null.
  mutating func member(_ name: String, _ range: TextRange?) {
    key(name)
    if let range { self.range(range) } else { null() }
  }

  /// `[12,40]`
  mutating func range(_ range: TextRange) { array([range.start, range.end]) { $0.integer($1) } }

  mutating func member<Items: Sequence>(
    _ name: String, _ items: Items, _ item: (inout JSONWriter, Items.Element) -> Void
  ) {
    key(name)
    array(items, item)
  }

  /// `"name": {…}`, or null.
  mutating func member<Value>(_ name: String, _ value: Value?, _ members: (inout JSONWriter, Value) -> Void) {
    key(name)
    guard let value else { return null() }
    object { members(&$0, value) }
  }
}
