import Canvas
import News

/// One screen of the reader, as a value: it takes actions and mouse reports, and draws itself.
///
/// The shell (`State`) owns the stack of screens, the bottom row with its prompt and messages, and the keys: a
/// screen never sees a key, only the action that the key table gives it.
protocol Screen: Sendable {
  /// Which rows of the key table hold here.
  var scope: Scope { get }

  /// Carries out `action`. `size` is the whole terminal's.
  mutating func perform(_ action: Action, size: Size) -> [Effect]
  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect]
  /// What the reader typed into the prompt that this screen asked for.
  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect]
  /// The text of that prompt so far, after every change to it.
  mutating func typing(_ question: Prompt.Question, text: String, size: Size) -> [Effect]
  /// The reader left that prompt with Escape.
  mutating func cancelled(_ question: Prompt.Question, size: Size) -> [Effect]

  /// The screen has come up: once for most, every time for a home.
  mutating func opened(size: Size) -> [Effect]
  /// What came back for a request of this screen, or for a list that every screen may use.
  mutating func receive(_ answer: Answer, size: Size) -> [Effect]
  /// A refresh has changed the library while the screen is on the trail.
  mutating func refreshed() -> [Effect]
  /// What it lacks to show all that is in sight, once for each; asked for after every input while it is shown.
  mutating func lacking(size: Size) -> [Request]
  /// Whether what `action` is about is still on its way: then it is carried out when that has come.
  func isBehind(_ action: Action) -> Bool
  /// The articles have been opened for reading somewhere, or marked.
  mutating func mark(_ articles: Set<Article.ID>, isRead: Bool)

  /// The whole frame but for its last row, which the shell draws.
  func render(size: Size) -> Frame
  /// What the shell shows in the last row when nothing else stands there: the keys that matter most, and the
  /// place in the text, right-aligned.
  func footer(size: Size) -> Footer
}

extension Screen {
  mutating func typing(_ question: Prompt.Question, text: String, size: Size) -> [Effect] { [] }
  mutating func cancelled(_ question: Prompt.Question, size: Size) -> [Effect] { [] }
  mutating func opened(size: Size) -> [Effect] { [] }
  mutating func receive(_ answer: Answer, size: Size) -> [Effect] { [] }
  mutating func refreshed() -> [Effect] { [] }
  mutating func lacking(size: Size) -> [Request] { [] }
  func isBehind(_ action: Action) -> Bool { false }
  mutating func mark(_ articles: Set<Article.ID>, isRead: Bool) {}
}

struct Footer: Hashable, Sendable {
  var hints: String
  var place: String
}

/// What a screen asks of the shell.
enum Effect: Hashable, Sendable {
  case request(Request)
  /// Show this in the last row until the next key.
  case say(String)
  /// The same, as an error.
  case warn(String)
  /// Ask a question in the last row; the text typed comes back through `answer`.
  case ask(Prompt)
  /// Go back one screen; from the first, leave.
  case back
  /// Do this, or as soon as what it is about is at hand.
  case act(Action)
  /// Go on to another screen; what it needs is loaded first.
  case go(Destination)
  case home(Home)
}

/// A line to type in the last row.
struct Prompt: Hashable, Sendable {
  enum Question: Hashable, Sendable {
    /// The note and #tags of a bookmark about to be kept.
    case note
    case search, filter
    /// A yes or no; the text is `y` or `n`.
    case confirm
    /// What to look for in the whole library.
    case library
    /// Of a feed: where it is, what it is called, and what it is kept under.
    case address, name, tags, interval
    /// Which of an article's files to open, by its number.
    case file
    /// Whether a list is to be marked read as a whole.
    case allRead
    /// A file to take feeds from, or to write them to.
    case importPath, exportPath
  }

  var question: Question
  var label: String
  var text = ""
}

extension Prompt.Question {
  /// Whether a single key answers it.
  var isYesOrNo: Bool { self == .confirm || self == .allRead }

  /// Whether what is typed narrows a list, in which one can move meanwhile.
  var isOverList: Bool { self == .filter || self == .library }
}
