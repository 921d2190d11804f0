/// Words that say what standing a person has; written for this project.
enum StandingWords {
  /// What makes of a plain description one of weight, importance or closeness.
  static let qualities = WordSet(
    WordList.words(
      of: """
        accomplished acclaimed admired aging aspiring beloved budding celebrated celebrity close colourful colorful
        confidant congenial decorated devout disgraced distinguished eccentric eldest elder esteemed estranged
        faithful famed famous famously favorite favourite firebrand flamboyant former frontrunner frequent friendly
        genial gifted heir influential junior key leading lifelong longest longtime loyal mainstream nonprofit noted
        obscure onetime outgoing outspoken popular powerful presumptive prolific prominent protege rank reclusive
        renowned respected retired reviled rich rising rookie self seasoned senior sitting star surrogate top twice
        unknown veteran wealthy young youngest
        """))

  /// Nouns for a person that are neither offices nor trades.
  static let people = WordSet(
    WordList.words(
      of: """
        ally billionaire boss candidate celebrity confidant confidante contender critic darling dissident
        entrepreneur expert favorite favourite figure firebrand frontrunner front-runner fugitive hardliner hero heir
        hopeful icon insider incumbent kingmaker legend loyalist magnate maverick millionaire mogul native newcomer
        novice operative outsider parent pioneer player politician powerbroker pro protege pundit rebel rival
        self-described star strongman superstar tycoon underdog upstart veteran victim villain voice
        """))
}
