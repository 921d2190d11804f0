// Generated from Articles/ by GeneratedSamplesTests: change the articles and record anew.
// swift-format-ignore-file

extension SampleArticles {
  static let orrinBayTramVote: [SampleArticle] = [
    SampleArticle(
      event: "orrin-bay-tram-vote", path: "Articles/orrin-bay-tram-vote/harbor-dispatch.md",
      text: #"""
---
title: Council rams through train tax at late-night meeting
outlet: Harbor Dispatch
published: 2024-05-15
url: https://harbor-dispatch.example.org/news/train-tax
byline: Bo Lindqvist
event: Orrin Bay light rail vote
language: en
---

A half-cent tax hike for the mayor's train was pushed through late Tuesday by a divided City Council, which turned down pleas to let the voters decide.

The seven-to-four vote commits Orrin Bay to a $421 million trolley along the waterfront that will not carry a passenger until 2031, according to the city's own schedule.

"For half of this, every bus in the county could run every 10 minutes, tomorrow," Councilman Ray Ocampo said. He warned that the city was about to repeat the mistakes of the convention center, which opened four years late at twice its price.

"I have read the study twice," he said, "and the number is a guess with a decimal point." City planners claim 2,500,000 people a year will ride the line. No route in the city has ever carried half as many.

Harbor Avenue merchants fear they will pay first. The street will be dug up for at least 14 months. "I lived through the sewer job, and that was six weeks," said Gus Amato, who sells fishing tackle at number 212. "I nearly lost the store."

Nora Voss, the owner of the bakery next door, said the $5 million "relief fund" that was added at the last minute came to less than $20,000 for each business on the street. Councilman Lee Baptiste, who had asked for the fund, then voted yes.

Mayor Delia Arnett boasted that the city would "stop talking and start digging." The project, she claimed, was not for the people in the room but for the kid who will be born in the city next year.

The so-called transit levy will take about $74 a year from a typical household, finance director Paul Ines admitted under questioning. Unlike the stadium bonds of 2016, it does not have to go before the voters. Ocampo's motion to put it on the November ballot was defeated, also by seven votes to four.

"They know what the answer would be," Ocampo said. "That's why they're not asking the question."

Dozens of speakers were heard before the vote. Supporters outnumbered opponents by about two to one, though many wore the blue shirts handed out at the door by the Shoreline Coalition, a group funded in part by construction firms.

The coalition does not hide it. "Yes, builders like building," said its director, Ann Teller. "Riders like riding. We gave out shirts, not opinions."

About a third of the money is supposed to come from Washington. The city has not applied for it yet. Asked what would happen if the grants fell through, Arnett said the line would "have to be built in stages."

The first surveyors are due at the ferry terminal in August.

"""#),
    SampleArticle(
      event: "orrin-bay-tram-vote", path: "Articles/orrin-bay-tram-vote/orrin-bay-tribune.md",
      text: #"""
---
title: City Council backs Shoreline light rail, 7-4
outlet: The Orrin Bay Tribune
published: 2024-05-15
url: https://orrin-bay-tribune.example.org/city/shoreline-vote
byline: Marisol Kent
event: Orrin Bay light rail vote
language: en
---

After nine years of studies, the Orrin Bay City Council voted 7–4 on Tuesday night to build the Shoreline Line, a 9.6-mile light rail route from the ferry terminal to the university.

The council also approved the half-cent transit levy that will pay for most of it. The line is expected to cost $412 million and to carry 2.5 million riders a year when it opens in 2029.

“This city has talked about the train for longer than some of my colleagues have been able to vote,” Mayor Delia Arnett said to laughter from a packed chamber. “Tonight we stop talking and start digging.”

Arnett called the vote the most important of her two terms. “We are not building a train for the people in this room,” she said, “we are building it for the kid who will be born in this city next year.”

Councilwoman Ruth Okafor, who chairs the transportation committee, said the route would put 61,000 residents within a ten-minute walk of a station. She credited neighborhood groups who had persuaded the city to add a stop at Tanner Street.

Opponents said the money would be better spent on buses. “For half of this, every bus in the county could run every ten minutes, tomorrow,” said Councilman Ray Ocampo, who voted against the plan. He also questioned the forecast for riders. “I have read the study twice, and the number is a hope with a decimal point,” he said.

Finance director Paul Ines told the council that the levy would cost a typical household about $74 a year. It needs no public vote, he said, since state law allows a city to raise up to half a cent for transit on its own.

Residents lined up for three hours to speak. Of the 86 who did, 58 were in favor. Among them was Dana Whitlock, a nurse who works nights at Bayview Medical Center and spends two hours a day on buses. “I don’t care what color it is,” Whitlock said. “I care that it comes.”

Shop owners on Harbor Avenue asked the city to help them through the construction. The council added a $5 million fund for them shortly before 11 p.m., at the request of Councilman Lee Baptiste, whose vote had been in doubt.

Federal grants are to cover about a third of the cost. The city will apply in September, and a decision is expected by next spring. If the grants do not come, Arnett conceded, the line would have to be built in stages.

Engineers will start surveying the ferry terminal end of the route in August. Work on the tracks is scheduled to begin in fall 2025.

"""#),
  ]
}
