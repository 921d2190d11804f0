/// Words that judge a matter and only describe a thing: `a stark contrast`, `a stark white wall`; written for this
/// project.
enum LiteralWords {
  static let looks: WordSet = [
    "bleak", "bloody", "cheap", "cold", "dark", "dirty", "gloomy", "grim", "harsh", "lonely", "murky",
    "rocky",
    "rotten", "rough", "shabby", "shaky", "sheer", "sour", "stale", "stark", "steep", "stiff", "stormy",
  ]

  /// Colours, and things that have a look.
  static let things: WordSet = [
    "backdrop", "background", "backgrounds", "beach", "beige", "black", "blue", "brown", "building",
    "buildings",
    "cliff", "cliffs", "coast", "collar", "cover", "desert", "gold", "green", "grey", "gray", "hill", "hills",
    "hillside", "landscape", "light", "lighting", "lights", "mountain", "mountains", "orange", "photo",
    "photograph", "pink", "purple", "red", "road", "roads", "room", "rooms", "sea", "seas", "sky", "slope",
    "slopes", "snow", "stairs", "terrain", "wall", "walls", "water", "waters", "weather", "white", "wind",
    "winds",
    "winter", "yellow",
  ]
}
