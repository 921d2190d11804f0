import Canvas
import News
import Testing

@testable import Screens

@Suite("Categories and files of an article")
struct ArticleFilesTests {
  private let article = Article(
    title: "Ferry sails", outlet: Outlet(name: "City Post"), url: "https://post.example/1", text: "It sailed."
  )
  private let sound = Enclosure(url: "https://post.example/1.mp3", type: "audio/mpeg")
  private let picture = Enclosure(url: "https://post.example/1.png", type: nil)

  private func reader(_ details: ArticleDetails, columns: Int = 60) -> Reader {
    let screen = ArticleScreen(article, details: details)
    var reader = Reader(State(size: Size(columns: columns, rows: 12), showing: screen))
    _ = reader.asked()
    return reader
  }

  @Test("stand in its head, the categories on one line, each file on its own")
  func head() {
    let details = ArticleDetails(categories: ["Sea", "Ports"], enclosures: [sound, picture])
    #expect(
      reader(details).lines[0...6].map { $0.trimmingPrefix("  ") } == [
        "Ferry sails", "City Post", "https://post.example/1", "Sea · Ports",
        "1  audio/mpeg  https://post.example/1.mp3", "2  file  https://post.example/1.png", "",
      ])
    let many = ArticleDetails(categories: (1...30).map { "Category \($0)" })
    #expect(reader(many).lines[3].hasSuffix("…") && reader(many).lines[4].isEmpty)
    #expect(reader(ArticleDetails()).lines[3].isEmpty)
  }

  @Test("One file is opened at once")
  func one() {
    var reader = reader(ArticleDetails(enclosures: [sound]))
    #expect(reader.lines[3].contains("O  audio/mpeg  https://post.example/1.mp3"))
    reader.press(.character("O"))
    #expect(reader.asked() == [.browseFile(article.id, address: sound.url)])
    #expect(reader.lastRow.contains("Opening the file…"))
    reader.take(.browsing(article.id, address: sound.url))
    #expect(reader.lastRow.contains("Opened https://post.example/1.mp3."))
  }

  @Test("Of several the number is asked for, and nothing else is opened")
  func several() {
    var reader = reader(ArticleDetails(enclosures: [sound, picture]))
    reader.press(.character("O"))
    #expect(reader.lastRow.contains("Which file, 1 to 2:"))
    reader.type("2")
    reader.press(.enter)
    #expect(reader.asked() == [.browseFile(article.id, address: picture.url)])
    for wrong in ["0", "3", "x", "-1"] {
      reader.press(.character("O"))
      reader.type(wrong)
      reader.press(.enter)
      #expect(reader.lastRow.contains("“\(wrong)” is none of the files, 1 to 2."))
    }
    #expect(reader.asked().isEmpty)
  }

  @Test("Without a file the key says so")
  func none() {
    var reader = reader(ArticleDetails(categories: ["Sea"]))
    reader.press(.character("O"))
    #expect(reader.lastRow.contains("The article has no file: o opens its page."))
  }
}
