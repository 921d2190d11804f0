// Generated from Articles/ by GeneratedSamplesTests: change the articles and record anew.
// swift-format-ignore-file

extension SampleArticles {
  static let usJapanTalksTokyo: [SampleArticle] = [
    SampleArticle(
      event: "us-japan-talks-tokyo", path: "Articles/us-japan-talks-tokyo/meridian-post.md",
      text: #"""
---
title: Tokyo and Washington name China their ‘greatest strategic challenge’
outlet: The Meridian Post
published: 2024-07-29
url: https://meridian-post.example.org/asia/2024-07-29-tokyo
byline: Our Asia correspondent
event: US–Japan security talks, Tokyo
language: en
---

America is to give its garrison in Japan a proper headquarters for the first time, in the plainest sign yet that the two allies are preparing to fight side by side if they must.

The decision was announced in Tokyo on 28 July by the American secretaries of state and defence, Antony Blinken and Lloyd Austin, and their hosts, Yoko Kamikawa and Minoru Kihara. Until now the general in command of the 54,000 Americans in uniform has mostly looked after bases; orders for operations came from Hawaii, half an ocean away.

Mr Austin called the reform the most significant change to US Forces Japan since its creation, and one of the strongest improvements in military ties with Japan in 70 years.

It will take time. Austere offices in the west of Tokyo must be filled with planners, signals staff and a good many more interpreters, and the rank of the commander is still under discussion.

The communiqué was long, and most of it was about Beijing. The four ministers ‘reiterated their strong objections to [China’s] unlawful maritime claims, militarisation of reclaimed features, and threatening and provocative activities’ in the South China Sea. They said that such behaviour ‘represents the greatest strategic challenge in the Indo-Pacific region and beyond’.

They took China to task, too, over the ‘rapid expansion of its nuclear weapons arsenal, which continues without any transparency …’ China has not published a figure for its warheads. It insists that its forces are the minimum that its security requires.

Russia was criticised for its ‘procurement of ballistic missiles and other materiel from North Korea in direct violation of [UN Security Council resolutions] for use against Ukraine’. The Kremlin denies that it has bought any.

Beijing answered the next day. The foreign ministry’s spokesman, Lin Jian, warned the pair against inventing ‘imaginary enemies’ and rejected the communiqué as an attack on China’s foreign policy.

For Japan, the headquarters answers an awkward question. It is setting up a joint command of its own, which is due to open by the end of March, and until this weekend its commander would have had nobody of equal standing in the country to talk to. The American plan, the communiqué says, is meant ‘to facilitate deeper interoperability and cooperation on joint bilateral operations’.

What the two sides did not settle is who would lead. Tokyo rules out placing its forces under a foreign general, and Washington has shown no wish to place its own under a Japanese one. South Korea, where a single commander would lead both armies in wartime, is not the model, officials in both capitals maintain.

The ministers also held their first separate session on extended deterrence, the promise that America’s nuclear weapons stand behind Japan, the only country on which such weapons have been used.

"""#),
    SampleArticle(
      event: "us-japan-talks-tokyo", path: "Articles/us-japan-talks-tokyo/pacific-wire.md",
      text: #"""
---
title: US, Japan rebuke Beijing over South China Sea, plan joint command
outlet: Pacific Wire
published: 2024-07-28
url: https://pacific-wire.example.org/world/us-japan-rebuke-beijing
byline: Pacific Wire, Tokyo bureau
event: US–Japan security talks, Tokyo
language: en
---

TOKYO (Pacific Wire) -- The United States and Japan on Sunday rebuked China for its "destabilizing actions" in the South China Sea, condemned Moscow's deepening military ties with China and North Korea, and announced a new headquarters for American forces in Japan.

In a statement issued jointly after their talks, the foreign and defense chiefs of the allies "reiterated their strong objections to the PRC's unlawful maritime claims, militarization of reclaimed features, and threatening and provocative activities in the South China Sea."

The actions "include unsafe encounters at sea and in the air, efforts to disrupt other countries' offshore resources exploitation, as well as the dangerous use of Coast Guard and maritime militia vessels," it said.

China's "foreign policy seeks to reshape the international order for its own benefit at the expense of others," the ministers said. "Such behavior is a serious concern to the alliance and the entire international community and represents the greatest strategic challenge in the Indo-Pacific region and beyond."

In the East China Sea, they saw "intensifying attempts to unilaterally change the status quo by force or coercion."

Beijing's nuclear forces were criticized for an "ongoing and rapid expansion of its nuclear weapons arsenal, which continues without any transparency regarding its intent and which the PRC refuses to acknowledge, despite publicly available evidence."

On Russia, the statement "highlighted with concern Russia's growing and provocative strategic military cooperation with the PRC, including through joint operations and drills in the vicinity of Japan." It "strongly condemned deepening Russia-North Korea cooperation, exemplified by Russia's procurement of ballistic missiles and other materiel from North Korea in direct violation of UNSCRs for use against Ukraine."

Defense Secretary Lloyd Austin said the United States would reconstitute U.S. Forces Japan as a joint force headquarters. It "will be the most significant change to U.S. Forces Japan since its creation, and one of the strongest improvements in our military ties with Japan in 70 years," he said.

"These new operational capabilities and responsibilities will advance our collective deterrence," Austin said.

The new headquarters will still report to the Indo-Pacific Command in Hawaii. It is timed to match a Japanese joint command that opens by the end of March 2025. More than fifty thousand American service members are stationed in the country.

Austin came to Tokyo with Secretary of State Antony Blinken. Their hosts at the "2+2" meeting were Japan's foreign minister, Yoko Kamikawa, and its defense minister, Minoru Kihara. A separate session, the first of its kind at ministerial level, dealt with extended deterrence, the American pledge to defend Japan with every weapon it has, nuclear arms included.

The ministers agreed to speed up the production in Japan of Patriot and AMRAAM missiles, which the United States and its partners have been using up faster than American plants can replace them.

Blinken and Austin travel on to Manila after a meeting of the Quad, which groups the two countries with Australia and India.

"""#),
    SampleArticle(
      event: "us-japan-talks-tokyo", path: "Articles/us-japan-talks-tokyo/strait-monitor.md",
      text: #"""
---
title: Beijing bristles as US and Japan tighten their military bond
outlet: Strait Monitor
published: 2024-07-29
url: https://strait-monitor.example.org/2024/07/29/beijing-bristles
byline: Strait Monitor staff
event: US–Japan security talks, Tokyo
language: en
---

China told Washington and Tokyo on Monday to stop chasing “imaginary enemies,” a day after the two allies used a meeting in the Japanese capital to single it out in unusually blunt terms.

Foreign Ministry spokesperson Lin Jian said both countries should keep out of China’s internal affairs. He stressed that the paper they had issued turned right into wrong, and accused its authors of talking up a threat in order to justify their own armament.

The document that angered Beijing came out of Sunday’s “2+2” session, a format that joins the foreign and defense chiefs of the two countries. Secretary of State Antony Blinken and Defense Secretary Lloyd Austin sat across from Foreign Minister Yoko Kamikawa and Defense Minister Minoru Kihara.

In it the four voiced their objections to “China’s illegal maritime claims, militarization of reclaimed areas, and provocative activities in the South China Sea.” They complained of what they described as “destabilizing actions” there, which they said “include unsafe encounters at sea and in the air … as well as the dangerous use of Coast Guard and maritime militia vessels.”

The ministers claimed that China’s “foreign policy seeks to reshape the international order for its own benefit at the expense of others,” conduct in which they see “the greatest strategic challenge in the Indo-Pacific region and beyond.”

They also objected to what they perceive as closer military work between Russia, China and the DPRK.

The practical result of the day is a new headquarters. The general at Yokota, on the western edge of Tokyo, has little say today over the 50,000-odd US troops in Japan, for their orders come from the Indo-Pacific Command in Hawaii. That chain stays; his headquarters will reportedly be put in charge of joint operations below it.

The change is intended “to facilitate deeper interoperability and cooperation on joint bilateral operations in peacetime and during contingencies,” the ministers stated. It is due in March, when Japan plans to open a joint command of its own.

Austin boasted that it would be “the most significant change to US Forces Japan since its creation.”

“These new operational capabilities and responsibilities,” he added, “will advance our collective deterrence.”

Kamikawa told the meeting that the rules-based order was being shaken to its core and that decisions taken now would settle the future.

Both sides agreed to raise the output of American-licensed missiles in Japanese plants, a step that Beijing has long watched with suspicion. Seen from there, the headquarters, the missiles and the Quad meeting of Australia, India, Japan and the US that follows in the same city are parts of one so-called containment.

The talks took place a week after President Joe Biden withdrew from November’s election, and the visitors were at pains to show that the alliance would outlast him.

"""#),
  ]
}
