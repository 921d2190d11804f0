import Canvas
import Comparing
import News
import Testing

@testable import Screens

@Suite("The matrix of an event")
struct MatrixScreenTests {
  private func reader(_ columns: Int = 100, _ rows: Int = 18) -> Reader {
    Reader(State(size: Size(columns: columns, rows: rows), showing: SampleMatrix.screen))
  }

  @Test("A row is a quotation or fact, a column a report, and below stand the wordings of the row")
  func picture() {
    #expect(
      reader().picture == """
         Ferry aground at Skell Point                                                             3 reports
                                                                     Pacific Wire Coast Daily  The Harl We…
        ▌ The ferry Alma ran aground off Skell Point on Monday with… [!]           =            <
          “We were too close to the rocks and I take the blame for …  =            <            ≠
          Lifeboats from Harl brought all passengers ashore within …  =            =            ·
          The coast guard has opened an inquiry into the course of …  =            ·            =





        ────────────────────────────────────────────────────────────────────────────────────────────────────
         ! Pacific Wire  conflicting  The ferry Alma ran aground off Skell Point on Monday with 90
         passengers on board.
         = Coast Daily  in full  The ferry Alma ran aground off Skell Point on Monday with 112 passengers
         on board.
         < The Harl Weekly Messenger  in part  Nobody in Harl will forget the night the ferry Alma ran…
         Enter mark · h l report · r read · q back · ? help                                             1/4
        """)
  }

  @Test("It fits a small terminal")
  func small() {
    #expect(
      reader(60, 16).picture == """
         Ferry aground at Skell Point                     3 reports
                                            Pacifi… Coast … The Ha…
        ▌ The ferry Alma ran aground off S… [!]      =       <
          “We were too close to the rocks …  =       <       ≠
          Lifeboats from Harl brought all …  =       =       ·
          The coast guard has opened an in…  =       ·       =




        ────────────────────────────────────────────────────────────
         ! Pacific Wire  conflicting  The ferry Alma ran aground
         off Skell Point on Monday with 90 passengers on board.
         = Coast Daily  in full  The ferry Alma ran aground off…
         < The Harl Weekly Messenger  in part  Nobody in Harl will…
         Enter mark · h l report · r read · q back · ? help     1/4
        """)
  }

  @Test("Colours say what becomes of a row, as in a comparison")
  func roles() {
    let picture = SampleMatrix.screen.render(size: Size(columns: 60, rows: 10)).rolePicture
    #expect(
      picture == """
        bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        ....................................hhhhhhh.hhhhhhh.hhhhhhh.
        a...................................ccc.....sss.....ttt.....
        ....................................sss.....ttt.....xxx.....
        ....................................sss.....sss.....ddd.....
        ....................................sss.....ddd.....sss.....
        ............................................................
        ............................................................
        ............................................................
        ............................................................
        """)
  }

  @Test("An event of three reports leads to its matrix, which is made while one reads on")
  func opening() {
    var reader = Reader(events: [SampleMatrix.event])
    _ = reader.asked()
    reader.press(.character("m"))
    #expect(reader.asked() == [.compareAll(SampleMatrix.articles.map(\.id))])
    #expect(reader.lastRow.contains("Comparing…"))
    reader.take(.matrix(SampleMatrix.matrix))
    #expect(reader.state.top.scope == .matrix)
    reader.press(.escape)
    #expect(reader.state.top.scope == .events)
    reader.press(.enter, .character("m"))
    #expect(reader.asked().contains(.compareAll(SampleMatrix.articles.map(\.id))))
    reader.take(.matrix(SampleMatrix.matrix))
    reader.press(.escape)
    #expect(reader.state.top.scope == .reports)
  }

  @Test("Fewer reports have no matrix, and that is said")
  func tooFew() {
    var reader = Reader(events: [Sample.talks])
    _ = reader.asked()
    reader.press(.character("m"))
    #expect(reader.asked() == [])
    #expect(reader.lastRow.hasPrefix(" ! A matrix needs three reports"))
  }

  @Test("Enter in two columns opens these two reports at the row")
  func pair() throws {
    var reader = reader()
    reader.press(.down, .enter)
    #expect(reader.lines[1].contains("◆Pacific"))
    reader.press(.right, .right, .enter)
    let ids = [SampleMatrix.wire.id, SampleMatrix.weekly.id]
    guard case .compareHolding(let row, let left, let right)? = reader.asked().last else {
      Issue.record("nothing is compared")
      return
    }
    #expect([left, right] == ids && row.passages.map(\.article) == ids)
    reader.take(.comparison(Comparison(of: SampleMatrix.wire, and: SampleMatrix.weekly)))
    #expect(reader.state.top.scope == .comparison)
    reader.press(.escape)
    #expect(reader.state.top.scope == .matrix)
    #expect(reader.lines[1].contains("◆"))
  }

  @Test("A second Enter in the same column takes the mark back, and so does Escape")
  func unmarking() {
    var reader = reader()
    reader.press(.enter, .enter)
    #expect(!reader.lines[1].contains("◆"))
    reader.press(.enter, .escape)
    #expect(!reader.lines[1].contains("◆"))
    #expect(reader.state.top.scope == .matrix)
    #expect(reader.asked() == [])
  }

  @Test("r reads the report of the column where it has the row")
  func reading() {
    var reader = reader()
    reader.press(.right, .character("r"))
    guard case .loadArticleHolding(let passage)? = reader.asked().last else {
      Issue.record("nothing is read")
      return
    }
    #expect(passage.article == SampleMatrix.daily.id)
    reader.take(.article(SampleMatrix.daily))
    #expect(reader.state.top.scope == .article)
  }

  @Test("A click goes to a cell, a second one picks its report")
  func mouse() {
    var reader = reader()
    let column = reader.lines[1].prefix { $0 != "C" }.count
    reader.take(Mouse(.press, at: Point(column: column + 1, row: 4)))
    #expect(reader.selectedLine?.contains("[") == true)
    #expect(!reader.lines[1].contains("◆"))
    reader.take(Mouse(.press, at: Point(column: column + 1, row: 4)))
    #expect(reader.lines[1].contains("◆Coast Daily"))
  }

  @Test("Reports that share nothing say so, and take no key amiss")
  func empty() {
    let articles = [Sample.article("A", "Frost", text: ""), Sample.article("B", "Snow", text: "")]
    let screen = MatrixScreen(CoverageMatrix(of: articles), of: Sample.talks)
    var reader = Reader(State(size: Size(columns: 70, rows: 12), showing: screen))
    #expect(reader.picture.contains("These reports share no quotation and no fact."))
    reader.press(.down, .character("G"), .right, .enter, .left, .character("r"))
    #expect(reader.asked() == [.loadArticle(articles[0].id)])
  }

  @Test("With more reports than fit, those around the cursor are in sight", arguments: 0..<9)
  func manyReports(column: Int) {
    let articles = (0..<9).map {
      Sample.article("O\($0)", "Title", day: $0 + 1, text: "The ferry Alma ran aground off Skell Point.")
    }
    let screen = MatrixScreen(CoverageMatrix(of: articles), of: Sample.flood)
    var reader = Reader(State(size: Size(columns: 40, rows: 12), showing: screen))
    for _ in 0..<column { reader.press(.right) }
    #expect(reader.picture.contains("[=]"))
    #expect(reader.lines[1].contains("O\(column)"))
    for line in reader.lines { #expect(line.count <= 40) }
  }

  @Test("The wordings share the rows there are")
  func shares() {
    #expect(MatrixScreen.shares(of: [1, 2, 1], rows: 6) == [1, 2, 1])
    #expect(MatrixScreen.shares(of: [5, 1, 5], rows: 6) == [3, 1, 2])
    #expect(MatrixScreen.shares(of: [5, 5], rows: 1) == [1, 0])
    #expect(MatrixScreen.shares(of: [], rows: 3) == [])
  }
}
