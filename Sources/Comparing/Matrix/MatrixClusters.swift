/// Puts passages of several reports together by the links between them, so that all of a cluster say one thing.
///
/// Links alone chain: what a lead sums up would become one with all that it sums up. So the strongest links go
/// first, a cluster holds one passage of a report, and two clusters become one only when at least half of the
/// pairs between them are linked (average linkage with a link as 1; Sokal and Michener 1958).
struct MatrixClusters {
  struct Link {
    let first: Int
    let second: Int
    /// 0…1, the strongest highest.
    let strength: Double
  }

  /// The passages of each cluster, ascending; the clusters by their first passage.
  private(set) var clusters: [[Int]] = []

  private var members: [[Int]]
  private var cluster: [Int]
  private let links: [[Int]]

  /// `columns` holds the report of each passage.
  init(_ all: [Link], columns: [Int]) {
    members = columns.indices.map { [$0] }
    cluster = Array(columns.indices)
    var links = Array(repeating: [Int](), count: columns.count)
    for link in all {
      links[link.first].append(link.second)
      links[link.second].append(link.first)
    }
    self.links = links
    let strongestFirst = all.sorted {
      ($1.strength, $0.first, $0.second) < ($0.strength, $1.first, $1.second)
    }
    for link in strongestFirst { unite(cluster[link.first], cluster[link.second], columns) }
    clusters = members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private mutating func unite(_ one: Int, _ other: Int, _ columns: [Int]) {
    guard one != other else { return }
    // The smaller one is walked through, so that a passage is looked at few times.
    let (small, large) = members[one].count < members[other].count ? (one, other) : (other, one)
    let taken = Set(members[large].map { columns[$0] })
    guard members[small].allSatisfy({ !taken.contains(columns[$0]) }) else { return }
    let linked = members[small].reduce(0) { count, passage in
      count + links[passage].count { cluster[$0] == large }
    }
    guard linked * 2 >= members[small].count * members[large].count else { return }
    for passage in members[small] { cluster[passage] = large }
    members[large] += members[small]
    members[small] = []
  }
}
