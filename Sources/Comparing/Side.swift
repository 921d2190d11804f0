/// One of the two reports of a comparison.
public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
  case left, right

  public var other: Side { self == .left ? .right : .left }
}

/// A value for either side.
public struct Sides<Value> {
  public var left: Value
  public var right: Value

  public init(left: Value, right: Value) {
    self.left = left
    self.right = right
  }

  public subscript(side: Side) -> Value {
    get { side == .left ? left : right }
    // In place: a value taken out and put back would be copied by each change.
    _modify {
      if side == .left { yield &left } else { yield &right }
    }
  }

  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Sides<Other> {
    Sides<Other>(left: try transform(left), right: try transform(right))
  }
}

extension Sides: Sendable where Value: Sendable {}
extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}
