internal import Comparing
internal import Library

/// Makes the lists by which a new process finds the articles that are like one without reading all signatures.
struct SignatureLists {
  private let library: Library

  init(_ library: Library) { self.library = library }

  /// Makes those of the blocks that have grown much since theirs were made; for nil of all blocks.
  func make(of blocks: Set<Int>? = nil) throws {
    for block in try blocks?.sorted() ?? library.readGrouping({ try $0.blocks() }) {
      let made = try library.readGrouping { reader in
        let isDue = KeptLists.areDue(try reader.list(0, of: block), pieces: try reader.pieces(of: block))
        return isDue ? (state: try reader.state(), lists: try lists(of: block, reader)) : nil
      }
      // Whoever has changed events meanwhile makes them, or the next one who does.
      if let made { _ = try library.keep(made.lists, of: block, since: made.state) }
    }
  }

  private func lists(of block: Int, _ reader: GroupingReader) throws -> [(part: Int, bytes: [UInt8])] {
    var pieces: [[UInt8]] = []
    try reader.signatures(of: block) { pieces.append(Array($0)) }
    return KeptLists.parts(of: pieces)
  }
}
