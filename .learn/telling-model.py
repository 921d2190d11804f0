#!/usr/bin/env python3
"""Relearns the weights of Sources/Comparing/Framing/Tellings/TellingModel.swift.

  .learn/telling-model.py GOLD_DIR DATA     GOLD_DIR: annotated pairs with framing; DATA: coverage/*.json

Runs `swift test --filter TellingFeatureDump` for the features of every two passages that may be shown as wholes, and
fits a logistic regression (numpy only) to whether a person marked a contrast that lies in both: the annotators of
GOLD_DIR, or we, in `tellings.txt`. Prints the weights, and by ten folds over the events how much of what people marked
lies in those that are shown, how many a pair those are, and how many of them hold a mark.
"""
import glob, json, os, sys
import dumps
import numpy as np

gold_dir, data = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))

def features(pairs): return dumps.rows("TellingFeatureDump", pairs)

def fit(x, y, l2=8.0):
    mean, dev = x.mean(0), x.std(0) + 1e-9; z = np.hstack([np.ones((len(x), 1)), (x - mean) / dev]); w = np.zeros(z.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ w)); g = z.T @ (y - p) - l2 * np.r_[0, w[1:]]
        w += np.linalg.solve((z * (p * (1 - p))[:, None]).T @ z + l2 * np.diag(np.r_[0, np.ones(len(w) - 1)]), g)
    return np.r_[w[0] - (w[1:] * mean / dev).sum(), w[1:] / dev]

def over(a, b): return min(a[1], b[1]) > max(a[0], b[0])
def marked(r, g): return over(r["left"], g["left"]) and over(r["right"], g["right"])

golds = {g["pair"]: g["framing"] for g in (json.load(open(f)) for f in sorted(glob.glob(f"{gold_dir}/*.json")))}
annotated = list(golds)
for line in open(f"{here}/tellings.txt"):
    if line.startswith("#"): continue
    name, l, r, strength = line.split()
    golds.setdefault(name, []).append({"left": [int(n) for n in l.split("-")], "right": [int(n) for n in r.split("-")], "strength": int(strength)})
pairs = []
for name in golds:
    y, e, l, r = name.split("-")
    pairs.append({"id": name, **{s: {"text": json.load(open(f"{data}/coverage/{y}-{e}-{o}.json"))["text"]} for s, o in (("left", l), ("right", r))}})
rows = features(pairs)
x = np.array([r["features"] for r in rows]); y = np.array([float(any(marked(r, g) for g in golds[r["id"]])) for r in rows])
events = sorted({"-".join(n.split("-")[:2]) for n in golds}); fold = {e: i % 10 for i, e in enumerate(np.random.default_rng(1).permutation(events))}
own = np.array([fold["-".join(r["id"].split("-")[:2])] for r in rows]); score = np.zeros(len(y))
for f in range(10): w = fit(x[own != f], y[own != f]); score[own == f] = 1 / (1 + np.exp(-(w[0] + x[own == f] @ w[1:])))
print(f"// {len(y)} pairs of passages in {len(golds)} pairs of reports, {int(y.sum())} of them with a mark")
for names, who in ((annotated, "annotators"), ([n for n in golds if n not in annotated], "us")):
    for least in (.2, .3, .4, .45, .5):
        hits = total = shown = right = 0
        for n in names:
            kept = []
            for i in sorted((i for i, r in enumerate(rows) if r["id"] == n and score[i] >= least), key=lambda i: -score[i]):
                if any(over(rows[k][s], rows[i][s]) for k in kept for s in ("left", "right")): continue
                kept.append(i)
            shown += len(kept); right += sum(y[i] for i in kept)
            for g in golds[n]: total += g["strength"]; hits += g["strength"] * any(marked(rows[i], g) for i in kept)
        print(f"// marked by {who}, from {least} on: {hits / total:.3f} of the marks by strength, {shown / len(names):.1f} a pair, {right / max(1, shown):.2f} with a mark")
w = fit(x, y)
print(f"  private static let bias = {w[0]:.4f}\n  private static let weights: [Double] = [{', '.join(f'{v:.4f}' for v in w[1:])}]")
