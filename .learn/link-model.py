#!/usr/bin/env python3
"""Relearns Sources/Comparing/Alignment/LinkModel+Weights.swift.

  .learn/link-model.py GOLD_DIR DATA > Sources/Comparing/Alignment/LinkModel+Weights.swift

GOLD_DIR: annotated pairs with coverage; DATA: msrp-train.txt, coverage/*.json. Runs `swift test --filter
LinkFeatureDump` for the features, fits three logistic regressions (numpy only), and writes the cross-validated
figures to standard error. `chance` and `link` learn from the sentence matches of GOLD_DIR, of .learn/links.txt, our
own reading of more pairs of DATA, and of .learn/links-others.txt, the same by more readers; `link` sees what `chance`
says of a candidate and of those around it. Figures come from ten folds, a tenth of the events left out of both passes
each, with a pair of GOLD_DIR in each. `same` learns from MSRP.
"""
import glob, json, os, sys
import dumps
import numpy as np

gold_dir, data = sys.argv[1:3]
# What a pair of each file counts, against one of GOLD_DIR: of .1 to .5 for the second, .2 to .4 find most links of what
# is left out. Some pairs stand in both, read by different people.
FILES = (("links.txt", 1.0), ("links-others.txt", 0.3))
PENALTY = 0.05  # the reciprocal of what weights cost
FOLDS = 10
say = lambda *a: print(*a, file=sys.stderr, flush=True)

def features(pairs):
    names, *rows = dumps.rows("LinkFeatureDump", pairs)
    return names, rows

def fit(x, y, c, weight=None):
    """Logistic regression on standardised features, with the penalty of 1/c, by Newton's method."""
    weight = np.ones(len(y)) if weight is None else weight
    mean, dev = x.mean(0), x.std(0); live = dev > 1e-9; dev = np.where(live, dev, 1)
    z = np.hstack([np.ones((len(x), 1)), (x - mean) / dev * live]); w = np.zeros(z.shape[1]); l2 = np.r_[0, np.ones(len(w) - 1)] / c
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(z @ w, -40, 40))); g = z.T @ (weight * (y - p)) - l2 * w
        h = (z * (weight * p * (1 - p))[:, None]).T @ z + np.diag(l2 + 1e-9); step = np.linalg.solve(h, g)
        w += step * min(1, 5 / (1e-9 + np.abs(step).max()))
        if np.abs(step).max() < 1e-5: break
    out = w[1:] / dev * live
    return np.r_[w[0] - (out * mean).sum(), out]

def predict(w, x): return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))
def over(a, b): return max(0, min(a[1], b[1]) - max(a[0], b[0]))
def at(sentences, r): return [i for i, t in enumerate(sentences) if over(t, r) * 2 >= min(t[1] - t[0], r[1] - r[0]) and over(t, r)]
def links(g): return {(i, m) for i, c in enumerate(g["coverage"]["left"]) for m in c[1]} | {(m, j) for j, c in enumerate(g["coverage"]["right"]) for m in c[1]}

def annotated():
    pairs = []
    for f in sorted(glob.glob(f"{gold_dir}/*.json")):
        g = json.load(open(f)); pairs.append({"pair": g["pair"], "links": links(g), "none": [{i for i, c in enumerate(g["coverage"][s]) if c[0] == "none"} for s in ("left", "right")], "weight": 1})
    for name, weight in FILES:
        for l in open(os.path.join(os.path.dirname(__file__), name)):
            if l[0] == "#": continue
            pair, *found = l.split(); pairs.append({"pair": pair, "links": {tuple(map(int, x.split("-"))) for x in found}, "weight": weight})
    folds = {}
    for g in pairs:
        y, e, l, r = g["pair"].split("-"); g["fold"] = folds.setdefault((y, e), len(folds) % FOLDS)
        for s, o in (("left", l), ("right", r)): g[s] = json.load(open(f"{data}/coverage/{y}-{e}-{o}.json"))
    return pairs

def rows_of(golds, chances=None):
    names, rows = features([{"id": str(k), **({"chances": chances[k]} if chances else {}), **{s: {"text": g[s]["text"]} for s in ("left", "right")}} for k, g in enumerate(golds)])
    for r in rows:
        g = golds[int(r["id"])]; r["pairs"] = {(i, j) for i in at(g["left"]["sentences"], r["left"]) for j in at(g["right"]["sentences"], r["right"])}
    x = np.array([r["features"] for r in rows]); y = np.array([bool(r["pairs"] & golds[int(r["id"])]["links"]) for r in rows])
    who = np.array([int(r["id"]) for r in rows]); weight = np.array([golds[k]["weight"] for k in who])
    return names, rows, x, y, who, weight

def scored(golds, rows, p, threshold, least=.14, all_together=.34, most=4):
    """F1 of the links and of the sentences without one, over the pairs of GOLD_DIR; links are chosen as Aligner does."""
    n = np.zeros(6)
    for k, g in enumerate(golds):
        if "none" not in g: continue
        kept, count, best, none = [], {}, {}, {}
        chance = {i: 1 if r["isSame"] else p[i] for i, r in enumerate(rows) if int(r["id"]) == k}
        for i in sorted((i for i in chance if chance[i] >= least), key=lambda i: -chance[i]):
            ends = (("left", rows[i]["numbers"][0]), ("right", rows[i]["numbers"][1]))
            if any(count.get(a, 0) >= most for a in ends): continue
            kept.append((i, ends))
            for a in ends: count[a] = count.get(a, 0) + 1; best[a] = max(best.get(a, 0), chance[i]); none[a] = none.get(a, 1) * (1 - chance[i])
        shown = [i for i, ends in kept if chance[i] >= threshold or any(chance[i] == best[a] and 1 - none[a] >= all_together for a in ends)]
        found = {x for i in shown for x in rows[i]["pairs"]}
        n[:3] += len(found & g["links"]), len(found - g["links"]), len(g["links"] - found)
        for s, side in enumerate(("left", "right")):
            free = set(range(len(g[side]["sentences"]))) - {x[s] for x in found}; n[3:] += len(free & g["none"][s]), len(free - g["none"][s]), len(g["none"][s] - free)
    return tuple(2 * a / max(1, 2 * a + b + c) for a, b, c in (n[:3], n[3:]))

def figures(golds, rows, p, threshold): return "links {:.3f}, only {:.3f}".format(*scored(golds, rows, p, threshold))

def show(name, w, first, x):
    print(f"  static let {name} = LinkModel(\n    bias: {w[0]:.4f},")
    for part, values in (("weights", w[1:]), ("usual", x.mean(0))):
        print(f"    {part}: ["); line = "     "
        for v in values:
            t = f" {v:.4f},"
            if len(line) + len(t) > 108: print(line); line = "     "
            line += t
        print(line + "\n    ],")
    print(f"    first: .{first})")

def main():
    golds = annotated(); names, rows, x, y, who, weight = rows_of(golds)
    one = slice(names.index("cosine"), names.index("wordsByLength") + 1); both = slice(0, one.stop)
    left_out = np.array([g["fold"] for g in golds]); in_fold = left_out[who]
    chance = fit(x[:, one], y, PENALTY, weight)
    say(f"{len(golds)} pairs; chance: {len(y)} candidates, {y.sum()} of them links")
    # What `link` is told of a candidate comes from one set of weights for all pairs that it learns from: chances of a pair
    # that `chance` did not learn from would give its labels away to a second regression over the same features.
    told = [predict(fit(x[in_fold != k][:, one], y[in_fold != k], PENALTY, weight[in_fold != k]), x[:, one]) for k in range(FOLDS)] + [predict(chance, x[:, one])]
    p = np.concatenate([told[left_out[k]][who == k] for k in range(len(golds))])
    for t in (.27, .3, .33, .36): say(f"  threshold {t}: " + figures(golds, rows, p, t))
    names, rows2, x2, y2, who2, weight2 = rows_of(golds * len(told), [[float(v) for v in t[who == k]] for t in told for k in range(len(golds))])
    x2 = x2[:, both]; fold = who2 // len(golds); who2 = who2 % len(golds); in_fold = left_out[who2]
    for r, k in zip(rows2, who2): r["id"] = str(k)
    q, kept = [], []
    for k in range(FOLDS):
        train, test = (fold == k) & (in_fold != k), (fold == k) & (in_fold == k)
        q.append(predict(fit(x2[train], y2[train], PENALTY, weight2[train]), x2[test])); kept += [rows2[i] for i in np.where(test)[0]]
    last = fold == FOLDS; x2, y2, weight2 = x2[last], y2[last], weight2[last]; link = fit(x2, y2, PENALTY, weight2); r = predict(link, x2)
    say(f"link: {len(y2)} candidates; leaving one fold out of both passes, and learned on all")
    for t in (.27, .3, .33, .36): say(f"  threshold {t}: {figures(golds, kept, np.concatenate(q), t)}; {figures(golds, [rows2[i] for i in np.where(last)[0]], r, t)}")
    lines = [l.rstrip("\n").split("\t") for l in open(f"{data}/msrp-train.txt", encoding="utf-8-sig")][1:]
    names, pairs = features([{"id": str(i), "left": {"text": l[3]}, "right": {"text": l[4]}} for i, l in enumerate(lines)])
    best, alone = {}, slice(names.index("words"), len(names))
    cosine = names.index("plainCosine")
    for r in pairs:
        i = int(r["id"])
        if i not in best or r["features"][cosine] > best[i][cosine]: best[i] = r["features"]
    known = np.array(sorted(best)); xs = np.array([best[i] for i in known])[:, alone]; ys = np.array([l[0] == "1" for l in lines])
    say(f"same: {len(lines) - len(known)} of {len(lines)} pairs are no candidates")
    accuracy, f1 = [], []
    for seed in range(4):
        order = np.random.default_rng(seed).permutation(len(known)); p = np.zeros(len(lines))
        for k in range(5):
            test = order[k::5]; train = np.setdiff1d(order, test); p[known[test]] = predict(fit(xs[train], ys[known[train]], 0.2), xs[test])
        said = p >= .5; accuracy.append((said == ys).mean()); f1.append(2 * (said & ys).sum() / (said.sum() + ys.sum()))
    say(f"  accuracy {np.mean(accuracy):.4f}, F1 {np.mean(f1):.4f} (five-fold, mean of four)")
    print("// Learned by .learn/link-model.py; do not edit.\n// Source: annotated links of news pairs (BASIL 2019), and MSRP (Dolan and Brockett 2005).\n\nextension LinkModel {")
    print("  /// Whether two sentences share any of what they say, by their own features.")
    show("chance", chance, "cosine", x[:, one])
    print("  /// The same, with what all candidates together tell.")
    show("link", link, names[0], x2)
    print("  /// Whether the two say the same thing as a whole.")
    show("same", fit(xs, ys[known], 0.2), "words", xs); print("}")

if __name__ == "__main__": main()
