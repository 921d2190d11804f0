/// What opens, or is, a line around a report; written for this project.
///
/// One line a phrase. `^` stands for a word with a capital, `:` for a colon, `$` for the end of the paragraph, `…` for up
/// to eight words.
enum FurnitureWords {
  /// At the head of a paragraph of at most 16 words.
  static let lines = """
    read more
    read also
    also read
    read the full
    read the rest
    read full
    read next
    read it all
    read the whole
    see also
    see more
    see related
    see the … below
    see the … above
    see … tell us
    more from ^
    more on this
    more coverage
    more :
    related :
    related articles
    related stories
    related story
    related news
    related coverage
    related content
    related topics
    recommended for you
    recommended stories
    recommended :
    most read
    most popular
    top stories
    trending now
    you may also like
    you might also like
    don't miss :
    in case you missed it :
    click here
    click to
    click on the
    tap here
    tap to
    scroll down for
    scroll to continue
    continue reading
    story continues
    article continues
    keep reading
    photo by
    photo credit
    photo :
    photos :
    image credit
    image :
    picture :
    file photo $
    gallery :
    in pictures :
    video :
    watch :
    watch live :
    watch below
    watch above
    watch the … below
    watch the … above
    watch the … here
    watch a … below
    watch it here
    listen :
    listen to the podcast
    podcast :
    advertisement
    sponsored $
    sponsored content
    promoted
    share $
    share this
    share on ^
    share via
    share the article
    tweet this
    tweet $
    email this
    print this
    print $
    comments $
    leave a comment
    view comments
    join the conversation
    join our
    join us on ^
    subscribe $
    subscribe to
    subscribe now
    sign up for
    sign up to
    sign up here
    sign up now
    get the latest
    get our
    get breaking news
    download the … app
    download our
    support our
    donate $
    follow us
    follow @
    follow ^ … on twitter
    follow ^ … on facebook
    follow ^ … on instagram
    follow ^ … on x
    on twitter follow
    find us on
    like us on
    twitter :
    email :
    contact :
    h t :
    via :
    source :
    sources :
    tags :
    topics :
    keywords :
    filed under
    abstract $
    full text $
    correction appended $
    """

  /// At the head of a paragraph of at most 60 words, which then speaks of the report itself or of who made it.
  static let notes = """
    copyright
    all rights reserved
    reporting by ^
    additional reporting by
    reporting and writing by
    with reporting by
    with reporting from
    with files from
    with additional reporting
    with contributions from
    writing by ^
    written by ^
    editing by ^
    edited by ^
    compiled by ^
    produced by ^
    translated by ^
    the associated press contributed
    associated press … contributed to this
    reuters contributed to
    agence france-presse contributed to
    this story has been
    this article has been
    this post has been
    this report has been
    this piece has been
    this story was updated
    this article was updated
    this story was corrected
    this article was corrected
    this story was originally
    this article was originally
    this post was originally
    this story originally appeared
    this article originally appeared
    this article first appeared
    this story first appeared
    this story is developing
    this is a developing story
    this is a breaking news
    this is a breaking story
    this material may not be
    this transcript has been
    an earlier version of this
    a previous version of this
    a version of this article appears
    a version of this story
    editor note
    editors note
    correction :
    corrections :
    clarification :
    update notes
    """

  /// At the head of one of the last paragraphs, of at most 60 words.
  static let newsroomCredits = """
    ^ … contributed to this report
    ^ … contributed to this story
    ^ … contributed to this article
    ^ … contributed reporting
    """

  /// Who sells and keeps pictures, by the words of their names.
  static let agencies: Set = [
    "getty", "reuters", "afp", "ap", "epa", "xinhua", "shutterstock", "alamy", "istock", "kyodo", "yonhap",
    "tass", "anadolu",
    "zuma", "sipa", "nurphoto", "bloomberg", "instagram", "facebook", "pool", "handout",
  ]

  /// The further words of a credit.
  static let credits: Set = [
    "photo", "photos", "photograph", "image", "images", "picture", "pictures", "file", "via", "courtesy",
    "press", "associated",
    "agency", "france-presse", "and", "for", "of", "the", "news", "illustration", "screenshot", "video",
  ]
}
