import News

/// Knows what is printed around a report and is not part of it: captions, bylines, notes of the newsroom, "Read more"
/// lines, times of publication; and the dateline at the head of a report.
///
/// A paragraph is furniture as a whole, or not at all.
enum Furniture {
  static func mark(_ sentences: inout [Reading.SentenceSpan], in reading: Reading) {
    var last = -1
    var isFurniture = false
    for index in sentences.indices {
      let number = sentences[index].paragraph
      if number != last {
        isFurniture = Self.isFurniture(
          reading.paragraphs[number], isNearEnd: number + closingParagraphs >= reading.paragraphs.count,
          in: reading)
        last = number
        if !isFurniture, number < 3 {
          sentences[index].dateline = Dateline.length(of: sentences[index].tokens, in: reading)
        }
      }
      sentences[index].isFurniture = isFurniture
    }
  }

  private static let mostWordsOfALine = 16
  private static let mostWordsOfANote = 60
  /// So many paragraphs at the end may say who contributed.
  private static let closingParagraphs = 6

  private static func isFurniture(_ paragraph: Range<Int>, isNearEnd: Bool, in reading: Reading) -> Bool {
    var words = 0
    for index in paragraph where reading.tokens[index].isWord {
      words += 1
      if words > mostWordsOfANote { break }
    }
    if words == 0 || PictureCredits(reading: reading).isCaption(paragraph) { return true }
    if words <= mostWordsOfALine, isLine(paragraph, in: reading) { return true }
    guard words <= mostWordsOfANote else { return false }
    return reading.isMark(paragraph.lowerBound, "©") || FurniturePhrases.isNote(paragraph, in: reading)
      || isNearEnd && FurniturePhrases.isCredit(paragraph, in: reading)
  }

  private static func isLine(_ paragraph: Range<Int>, in reading: Reading) -> Bool {
    FurniturePhrases.isLine(paragraph, in: reading) || isByline(paragraph, in: reading)
      || PictureCredits(reading: reading).isCreditLine(paragraph) || isTime(paragraph, in: reading)
  }

  /// `By Jane Smith and John Doe, Staff Writers`: capitals only, and no day.
  private static func isByline(_ paragraph: Range<Int>, in reading: Reading) -> Bool {
    let words = paragraph.filter { reading.tokens[$0].isWord }
    guard (3...12).contains(words.count), reading.word(words[0]) == "by",
      reading.tokens[words[0]].flags.contains(.capital)
    else { return false }
    return words.dropFirst().allSatisfy {
      let isName = reading.tokens[$0].flags.contains(.capital) && !reading.traits($0).contains(.time)
      return isName
        || ["and", "for", "of", "the", "in", "with", "de", "la", "van", "von", "al", "bin"].contains(
          reading.word($0))
    } && reading.tokens[words[1]].flags.contains(.capital)
  }

  /// `9:15 p.m.`, `Updated 3:15 p.m. ET July 28, 2024`: nothing but when.
  private static func isTime(_ paragraph: Range<Int>, in reading: Reading) -> Bool {
    var hasDigits = false
    for index in paragraph where reading.tokens[index].isWord {
      let isNumber = reading.tokens[index].flags.contains(.digits)
      hasDigits = hasDigits || isNumber
      guard
        isNumber || !reading.traits(index).isDisjoint(with: [.month, .weekday])
          || times.contains(reading.word(index))
      else { return false }
    }
    return hasDigits
  }

  private static let times: Set = [
    "updated", "update", "published", "posted", "first", "last", "modified", "created", "on", "at", "am",
    "pm", "et", "est", "edt",
    "gmt", "bst", "utc", "pst", "pdt", "cet", "ist", "jst", "kst", "noon", "midnight",
  ]
}
