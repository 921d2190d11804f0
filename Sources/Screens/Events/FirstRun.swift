/// What stands on the first screen of an empty library.
enum FirstRun {
  static let words = [
    "Nothing to read yet.",
    "Diptych puts two reports of the same event side by side and shows what both quote, what one of them "
      + "changed, and what only one of them tells.",
    "Press S or Enter to add the sample events and try it.",
    "To add reports of your own, leave with q and run\n  diptych import FILE…",
    "To look at two files without keeping them, run\n  diptych compare FILE FILE",
  ]
}
