#!/usr/bin/env python3
"""Relearns Sources/Comparing/Lexicons/StemRarity+Table.swift: in how many news articles the commoner stems stand.

  .learn/stem-rarity.py DATA > Sources/Comparing/Lexicons/StemRarity+Table.swift

DATA is a folder with attribution-train.jsonl (PolNeAR) and coverage/*.json (BASIL), see docs/Comparing.md.
Needs the Python package snowballstemmer. The table holds counts only; no sentence of the articles.
"""
import collections, glob, json, math, re, sys
import snowballstemmer

data = sys.argv[1]
texts = [json.loads(l)["text"] for l in open(f"{data}/attribution-train.jsonl")]
texts += [json.load(open(f))["text"] for f in sorted(glob.glob(f"{data}/coverage/*.json"))]
stem = snowballstemmer.stemmer("english").stemWord
found, lower, upper = collections.Counter(), collections.Counter(), collections.Counter()
for t in texts:
    for w in re.findall(r"[A-Za-z]+", t):
        (upper if w[0].isupper() else lower)[stem(w.lower()) if len(w) > 2 else w.lower()] += 1
    words = set(re.findall(r"[a-z]+(?:'[a-z]+)?", re.sub(r"['’]s\b", "", t.lower().replace("’", "'"))))
    found.update({stem(w) if len(w) > 2 else w for w in words})
levels = collections.defaultdict(list)
for s, n in found.items():
    # Names say more about the years of the articles than about the language.
    if n >= 10 and ("'" in s or lower[s] > upper[s]): levels[round(math.log(len(texts) / n) * 4)].append(s)
print("// Learned by .learn/stem-rarity.py; do not edit.")
print(f"// Source: document counts over {len(texts)} US news articles (PolNeAR 2018, train; BASIL 2019).")
print("\nextension StemRarity {")
print("  /// Quarters of the natural logarithm of (articles / articles with the stem), and the stems of that rarity.")
print("  static let table: [(quarters: Int, stems: String)] = [")
for q in sorted(levels):
    lines, line = [], ""
    for s in sorted(levels[q]):
        if len(line) + len(s) + 1 > 96: lines.append(line); line = ""
        line += (" " if line else "") + s
    lines.append(line)
    print("    (\n      " + str(q) + ",\n      \"\"\"")
    for l in lines: print("      " + l)
    print("      \"\"\"\n    ),")
print("  ]\n}")
