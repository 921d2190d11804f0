import Testing

@testable import Feeds

@Suite struct BylineTests {
  @Test(
    "A label before a name is not of it",
    arguments: [
      ("By Ada Moss", "Ada Moss"), ("byAda Moss", "Ada Moss"), ("Posted By: Ada Moss", "Ada Moss"),
      ("作者：Ada Moss", "Ada Moss"), ("Nga Gazeta Telegraf -", "Gazeta Telegraf"),
      ("Von Ada Moss |", "Ada Moss"),
      ("Author: by Ada Moss", "Ada Moss"), ("By Von Moss", "Von Moss"), ("Por: Ada Moss", "Ada Moss"),
      ("diMarco Moss", "diMarco Moss"), ("Ada Moss, https://a.example/", "Ada Moss"),
      ("Byron Moss", "Byron Moss"), ("Diane Moss", "Diane Moss"), ("Vonda Parr", "Vonda Parr"),
      ("Authority of Ports", "Authority of Ports"),
    ])
  func labels(line: String, name: String) { #expect(Byline.name(in: line) == name) }

  @Test(
    "What names nobody is no byline",
    arguments: ["By", "", "by: ", "https://a.example/moss", "12", "Author:"])
  func nobody(line: String) { #expect(Byline.name(in: line) == nil) }
}
