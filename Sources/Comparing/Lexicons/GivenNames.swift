/// Given names that tell he from she in English-language news; written for this project from names in common use.
enum GivenNames {
  static let male = """
    aaron adam ahmed alan albert alejandro alexander alfred andre andrei andrew andy anthony antonio antony
    arthur austin barack ben benjamin bernard bernie bill bob boris brad brandon brendan brent brett brian
    bruce carl carlos charles charlie christian christopher chuck clarence claude colin craig dan daniel
    darrell dave david dean dennis derek dick dmitri dmitry don donald doug douglas duncan dwight ed eddie
    edward emmanuel eric ernest ethan eugene evan felix fernando francis francisco frank franklin fred
    frederick gary gavin geoffrey george gerald giovanni glenn gordon graham grant greg gregory hamid hank
    harold harry hassan hector henry herbert howard hugh hugo ian igor ivan jack jacob jake james jared
    jason javier jay jeff jeffrey jeremy jerome jerry jim jimmy joe joel john johnny jon jonathan jorge jose
    josef joseph josh joshua juan julian justin keith ken kenneth kevin kyle lance larry lawrence leo leon
    leonard lloyd louis lucas luis luke malcolm manuel marc marco marcus mario mark martin marvin matt
    matthew maurice max michael miguel mike minoru mitch mitt mohamed mohammad mohammed muhammad nathan neil
    newt nicholas nick nigel norman oliver omar oscar otto patrick paul pedro pete peter phil philip phillip
    rafael ralph ramon randy raul ray raymond reggie rex ricardo richard rick rob robert roberto rodney
    roger roland ron ronald ross roy russell ryan salman samuel scott sean sergei seth shane shaun simon
    stanley stephen steve steven stuart ted terence theodore thomas tim timothy toby todd tom tommy tony
    travis trent tyler vernon victor viktor vincent vladimir wade walter warren wayne wesley william willie
    xavier yusuf zachary
    """

  static let female = """
    abigail agnes alice alicia alison allison amanda amber amy ana angela angelina anita ann anna anne annie
    april audrey barbara beatrice becky beth betty beverly bonnie brenda bridget brittany camille carla
    carly carmen carol caroline carolyn catherine cathy charlotte chelsea cheryl christina christine cindy
    claire clara connie cynthia danielle debbie deborah debra denise diana diane donna doris dorothy edith
    eileen elaine eleanor elena elise elizabeth ella ellen emily emma erica erin esther eva evelyn fatima
    fiona florence frances gabriela gail geraldine gina ginny gloria grace gwen hannah heather helen hillary
    holly ida ingrid irene iris isabel isabella ivanka jacqueline jane janet janice jeanne jennifer jenny
    jessica jill joan joanna joanne jodie joy joyce juanita judith judy julia julie juliet kamala karen kate
    katherine kathleen kathryn kathy katie katrina kelli kimberly kristen kristi kristin laura lauren leah
    leila lena lillian linda lisa liz lois loretta lori lorraine louise lucia lucy lydia madeleine maggie
    marcia margaret maria marianne marie marilyn marina marissa marjorie martha mary maureen megan melania
    melanie melinda melissa michele michelle mildred mimi miranda miriam molly monica nadia nancy naomi
    natalia natalie natasha nicole nikki nina nora norma olga olivia pamela patricia paula peggy penny
    phyllis priscilla rachel rebecca regina renee rhonda rita roberta rosa rose rosemary ruth sabrina sally
    samantha sandra sara sarah sharon sheila shelly sherry shirley silvia sofia sonia sophia sophie stella
    stephanie sue susan susanna suzanne sylvia tamara tammy tania tara teresa theresa tiffany tina ursula
    valerie vanessa vera veronica vicki victoria violet virginia vivian wanda wendy yoko yolanda yvonne zoe
    """

  /// Names of women as well as of men.
  static let either = """
    adrian alex ali andrea ashley carey cary casey chris courtney dale dana devon drew dylan hilary jackie
    jamie jan jean jess jesse jo jody jordan jules kai kelly kelsey kerry kim kit kris lee leigh leslie
    lindsay lindsey logan loren lou lynn marion mel meredith micah morgan nicky nicola noel noor paris
    parker pat peyton quinn reese regan rene riley robin rory rowan sam sandy sasha shannon shawn shelby
    sidney sky skyler stacy stevie sydney taylor terry tracy val whitney
    """
}
