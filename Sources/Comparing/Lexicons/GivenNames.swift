/// Given names that tell he from she in English-language news; written for this project from names in common use.
enum GivenNames {
  static let male = """
    aaron adam adrian ahmed alan albert alejandro alex alexander alfred ali andre andrei andrew andy anthony antonio
    antony arthur austin barack ben benjamin bernard bernie bill bob boris brad brandon brendan brent brett brian
    bruce carl carlos charles charlie chris christian christopher chuck clarence claude colin craig dan daniel
    darrell dave david dean dennis derek dick dmitri dmitry don donald doug douglas duncan dwight ed eddie edward
    emmanuel eric ernest ethan eugene evan felix fernando francis francisco frank franklin fred frederick gary
    gavin geoffrey george gerald giovanni glenn gordon graham grant greg gregory hamid hank harold harry hassan
    hector henry herbert howard hugh hugo ian igor ivan jack jacob jake james jared jason javier jay jeff jeffrey
    jeremy jerome jerry jim jimmy joe joel john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan
    julian justin keith ken kenneth kevin kim kyle lance larry lawrence lee leo leon leonard leslie lindsey lloyd
    louis lucas luis luke malcolm manuel marc marco marcus mario mark martin marvin matt matthew maurice max michael
    miguel mike minoru mitch mitt mohamed mohammad mohammed morgan muhammad nathan neil newt nicholas nick nigel
    norman oliver omar oscar otto patrick paul pedro pete peter phil philip phillip rafael ralph ramon randy raul
    ray raymond reggie rex ricardo richard rick rob robert roberto rodney roger roland ron ronald ross roy russell
    ryan salman sam samuel scott sean sergei seth shane shaun shawn sidney simon stanley stephen steve steven
    stuart ted terence terry theodore thomas tim timothy toby todd tom tommy tony travis trent tyler vernon victor
    viktor vincent vladimir wade walter warren wayne wesley william willie xavier yusuf zachary
    """

  static let female = """
    abigail agnes alice alicia alison allison amanda amber amy ana andrea angela angelina anita ann anna anne annie
    april ashley audrey barbara beatrice becky beth betty beverly bonnie brenda bridget brittany camille carla carly
    carmen carol caroline carolyn catherine cathy charlotte chelsea cheryl christina christine cindy claire clara
    connie cynthia dana danielle debbie deborah debra denise diana diane donna doris dorothy edith eileen elaine
    eleanor elena elise elizabeth ella ellen emily emma erica erin esther eva evelyn fatima fiona florence frances
    gabriela gail geraldine gina ginny gloria grace gwen hannah heather helen hilary hillary holly ida ingrid irene
    iris isabel isabella ivanka jacqueline jamie jan jane janet janice jean jeanne jennifer jenny jessica jill
    joan joanna joanne jodie joy joyce juanita judith judy julia julie juliet kamala karen kate katherine kathleen
    kathryn kathy katie katrina kelly kelli kimberly kristen kristi kristin laura lauren leah leila lena lillian
    linda lisa liz lois loretta lori lorraine louise lucia lucy lydia lynn madeleine maggie marcia margaret maria
    marianne marie marilyn marina marissa marjorie martha mary maureen megan melania melanie melinda melissa
    meredith michele michelle mildred mimi miranda miriam molly monica nadia nancy naomi natalia natalie natasha
    nicola nicole nikki nina nora norma olga olivia pamela patricia paula peggy penny phyllis priscilla rachel
    rebecca regina renee rhonda rita roberta robin rosa rose rosemary ruth sabrina sally samantha sandra sara sarah
    sharon sheila shelly sherry shirley silvia sofia sonia sophia sophie stacy stella stephanie sue susan susanna
    suzanne sylvia tamara tammy tania tara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica
    vicki victoria violet virginia vivian wanda wendy whitney yoko yolanda yvonne zoe
    """
}
