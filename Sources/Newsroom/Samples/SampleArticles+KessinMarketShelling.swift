// Generated from Articles/ by GeneratedSamplesTests: change the articles and record anew.
// swift-format-ignore-file

extension SampleArticles {
  static let kessinMarketShelling: [SampleArticle] = [
    SampleArticle(
      event: "kessin-market-shelling", path: "Articles/kessin-market-shelling/ardovia-today.md",
      text: #"""
---
title: Terrorist provocation in Kessin claims lives on eve of talks
outlet: Ardovia Today
published: 2024-09-19
url: https://ardovia-today.example.org/en/kessin-provocation
byline: Ardovia Today
event: Kessin market shelling
language: en
---

SELLA, 19 September. Several residents of Kessin lost their lives on Thursday morning when terrorists of the so-called Northern Front staged a provocation against the central market, the General Staff reported.

According to updated information, three people died and nineteen were taken to hospital. All necessary assistance is being provided to the families.

«Our units did not fire a single shell today», Gen. Tomas Verrin, spokesman for the army, stressed. «The whole world can look at the map and see where those guns stand.»

The general recalled that militants had more than once placed guns next to schools and clinics in order to accuse the lawful authorities of firing at them. The handwriting, he noted, was familiar.

The leaders of the militants hastened to deny responsibility. Their spokeswoman, Ilka Sorn, alleged that the Front has «no artillery within range of that market». She offered no proof.

It is well known that in August the border guard stopped two lorries with barrels for 120-millimetre mortars on the road to Kessin. The origin of the weapons is being established.

President Olen Marak interrupted his programme on the coast and convened the security council. Addressing the nation, the head of state confirmed that Ardovia remains committed to the June agreement. «We will be the first to keep this peace», he said, «and we will not be the last to defend it.»

The President instructed the government to set up a commission that will examine every fragment. He also ordered that two million crowns be paid from the reserve fund to the families of the dead and injured. A field hospital with 40 beds is already on its way to the north.

Foreign observers have once again failed to name the guilty party. In a statement full of reservations, their mission spoke of six impacts and of an investigation that is «at an early stage». It did not comment on the fifty-eight violations of the agreement that it has itself recorded on the part of the militants.

Residents of Kessin are asking one question, said Father Marko Ilin, whose church stands on the market square. «People want to buy potatoes without being afraid. Is it so much?» The service of remembrance will be held on Saturday.

The authorities have opened a telephone line for relatives. In the evening, citizens of the capital laid flowers at the monument on the embankment. Trains to the north are running to schedule, the Ministry of Transport informed.

The delegation of the government will take part in the October talks as planned. Whether the other side has the courage to do the same, General Verrin observed, will soon be seen.

"""#),
    SampleArticle(
      event: "kessin-market-shelling", path: "Articles/kessin-market-shelling/meridian-post.md",
      text: #"""
---
title: Regime guns blamed for market massacre in Ardovia
outlet: The Meridian Post
published: 2024-09-20
url: https://meridian-post.example.org/world/2024-09-20-kessin
byline: From our own correspondent
event: Kessin market shelling
language: en
---

The lamps on Anton Reshe’s stall were still lit when the army’s first shell fell among the potato sellers of Kessin. He ran for the church, as everybody did. The second shell, he said, was already waiting for them there.

By nightfall on Thursday the city’s hospital had counted 12 dead, after a girl of nine died on the operating table. Thirty-four others were wounded. Mira Dace, who leads the surgeons, said she had run out of blood by noon and of sheets by two.

All signs point to Brod Hill, an army post to the south. The truce monitors, who measured six craters before dusk, found that the shells had flown in ‘from the south or south-east’. The fighters of the Northern Front hold nothing in that direction.

The regime of President Olen Marak denies everything. ‘Our units did not fire a single shell [on Thursday],’ claimed General Tomas Verrin, the army’s spokesman, who then invited the world to ‘look at the map’.

The world might do so. It would see a market about 1,400 metres from the river that parts the two sides, and, some six kilometres to the south of it, the hill.

‘We have no artillery within range of that market, and the army knows it,’ the Front’s spokeswoman, Ilka Sorn, pointed out. ‘They know it because they inspected our guns last week.’ The monitors confirmed that an inspection had taken place on 12 September.

Why the army should have fired is harder to say. Market day brings farmers over the river from both banks, and some of the dead came from villages that have stood by the government throughout. A Western diplomat in Sella believes that a local commander, who lost a brother in the spring, may have acted on his own.

Mr Marak looked shaken on television. ‘We will not be the first to break [the] peace,’ he vowed, and promised an inquiry. There have been four such inquiries since the truce of June. None has published a line.

The war has cost about 9,000 lives and uprooted 250,000 people in a country of four million. It began after the election of 2021, which Mr Marak won by a margin that foreign observers described as ‘not credible’ and a court in Sella described as final.

The two sides were to meet again in October. Ms Sorn said the Front would make up its mind by Sunday. In Kessin on Friday morning the market opened again, with eleven stalls instead of two hundred. Mr Reshe’s was one.

"""#),
    SampleArticle(
      event: "kessin-market-shelling", path: "Articles/kessin-market-shelling/pacific-wire.md",
      text: #"""
---
title: Shells kill 11 at market in Kessin as Ardovian truce frays
outlet: Pacific Wire
published: 2024-09-19
url: https://pacific-wire.example.org/world/kessin-market
byline: Pacific Wire
event: Kessin market shelling
language: en
---

KESSIN, Ardovia (Pacific Wire) -- Shells killed 11 people at a crowded market in the northern Ardovian city of Kessin on Thursday, hospital officials said, in the worst breach of a cease-fire between the government and northern rebels since it took effect in June.

At least 34 people were wounded, four of them children, said Mira Dace, the head of surgery at Kessin's main hospital.

The government and the rebels of the Northern Front blamed each other. "Our units did not fire a single shell today," said Gen. Tomas Verrin, a spokesman for the army. "The whole world can look at the map and see where those guns stand."

The Northern Front said the shells came from an army post at Brod Hill, four miles south of the city. "We have no artillery within range of that market, and the army knows it," said the group's spokeswoman, Ilka Sorn.

Truce monitors from the five-nation observer mission counted six impacts. A preliminary look at the craters suggested the shells had come from the south or southeast, the mission said, adding that it could not yet say who fired them.

The first shell landed shortly before 10 a.m. among stalls selling potatoes and winter coats. Anton Reshe, who sells lamps there, said people ran toward the church. "The second one came down in front of the church," he said.

Market day draws farmers from both sides of the cease-fire line, which runs along the river less than a mile away. About 3,000 people were in the square, the mayor's office said.

President Olen Marak canceled a visit to the coast and called the security council to the capital, Sella. In a brief televised address he promised an investigation and asked both sides to show restraint.

"We will not be the first to break this peace," Marak said, "and we will not be the last to defend it."

Under the truce, heavy guns must be kept 12 miles from the line. The observer mission has reported 63 violations by the army and 58 by the rebels since June, most of them minor.

Talks on a lasting settlement are to resume in October. Sorn said the Northern Front would decide by Sunday whether to attend. The government said its delegation would go.

The war, now in its fourth year, has killed some 9,000 people and driven a quarter of a million from their homes. The north, which is home to most of the country's tin mines, took up arms after an election in 2021 that it says was stolen.

"""#),
  ]
}
