#!/usr/bin/env python3
"""Relearns the weights of Sources/Comparing/Framing/Phrases/PhraseModel.swift.

  .learn/phrase-model.py GOLD_DIR DATA     GOLD_DIR: annotated pairs with framing (and GOLD_DIR/../seeds.json);
                                           DATA: coverage/*.json

Runs `swift test --filter PhraseFeatureDump` for the features of every pair of phrases and fits a logistic regression
(numpy only) to whether it is worth showing: as `contrasts.txt` has it, whose reader counts twice, or else whether a
person marked a contrast there, half of either phrase inside a marked one or the reverse. Pairs of reports that nobody
annotated give only what `contrasts.txt` has of them.
Prints the weights and, by leave-one-pair-out, the weighted share of marked contrasts among the best of each pair, and
how many of those are worth showing by the same measure.
"""
import glob, json, os, sys
import dumps
import numpy as np

gold_dir, data = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))

def features(pairs): return dumps.rows("PhraseFeatureDump", pairs)

def fit(x, y, weight, l2=60.0):
    x, y, weight = x[weight > 0], y[weight > 0], weight[weight > 0]
    mean, dev = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([np.ones((len(x), 1)), (x - mean) / dev]); w = np.zeros(z.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ w)); g = z.T @ (weight * (y - p)) - l2 * np.r_[0, w[1:]]
        h = (z * (weight * p * (1 - p))[:, None]).T @ z + l2 * np.diag(np.r_[0, np.ones(len(w) - 1)])
        w += np.linalg.solve(h, g)
    return np.r_[w[0] - (w[1:] * mean / dev).sum(), w[1:] / dev]

def over(a, b): return max(0, min(a[1], b[1]) - max(a[0], b[0]))
def half(a, b): return over(a, b) * 2 > min(a[1] - a[0], b[1] - b[0])
def same(a, b): return over(a, b) * 10 > 7 * (max(a[1], b[1]) - min(a[0], b[0]))

def read():
    golds, pairs = {}, []
    for f in sorted(glob.glob(f"{gold_dir}/*.json")) + glob.glob(f"{gold_dir}/../seeds.json"):
        g = json.load(open(f)); name = g["pair"] if "coverage" in g else "seeds"
        if "coverage" in g:
            y, e, l, r = g["pair"].split("-")
            text = {s: json.load(open(f"{data}/coverage/{y}-{e}-{o}.json"))["text"] for s, o in (("left", l), ("right", r))}
        else:
            text = {s: g[s]["text"] for s in ("left", "right")}
            for c in g["framing"]:
                for s in text: at = text[s].index(c[s]["text"]); c[s] = [at, at + len(c[s]["text"])]
        golds[name] = g["framing"]; pairs.append({"id": name, **{s: {"text": t} for s, t in text.items()}})
    judged = {}
    for line in open(f"{here}/contrasts.txt"):
        if line.startswith("#"): continue
        name, l, r, verdict = line.split()
        judged.setdefault(name, []).append((*([int(n) for n in s.split("-")] for s in (l, r)), verdict == "yes"))
    for name in judged:
        if name in golds: continue
        y, e, l, r = name.split("-"); golds[name] = None
        pairs.append({"id": name, **{s: {"text": json.load(open(f"{data}/coverage/{y}-{e}-{o}.json"))["text"]} for s, o in (("left", l), ("right", r))}})
    return golds, pairs, judged

golds, pairs, judged = read()
rows = features(pairs)
x = np.array([r["features"] for r in rows]); who = np.array([r["id"] for r in rows])

def label(r):
    for l, s, worth in judged.get(r["id"], []):
        if same(r["left"], l) and same(r["right"], s): return float(worth), 2.0
    if golds[r["id"]] is None: return 0.0, 0.0
    return float(any(half(r["left"], g["left"]) and half(r["right"], g["right"]) for g in golds[r["id"]])), 1.0

y, weight = np.array([label(r) for r in rows]).T

def best(own, score, most):
    kept = []
    for i in own[np.argsort(-score[own])]:
        meets = [(over(rows[i]["left"], rows[j]["left"]) > 0, over(rows[i]["right"], rows[j]["right"]) > 0) for j in kept]
        if any(a and b for a, b in meets) or sum(a for a, _ in meets) > 1 or sum(b for _, b in meets) > 1: continue
        kept.append(i)
        if len(kept) == most: break
    return kept

annotated = [k for k, g in golds.items() if g is not None]
score = np.zeros(len(y))
for k in golds: score[who == k] = (lambda w: w[0] + x[who == k] @ w[1:])(fit(x[who != k], y[who != k], weight[who != k]))
print(f"// {len(y)} pairs of phrases, {(weight == 2).sum()} of them read by one person, {int(y.sum())} worth showing")
for most in (4, 6, 8, 14, 20):
    hits = total = worth = shown = 0
    for k in annotated:
        kept = best(np.where(who == k)[0], score, most); worth += y[kept].sum(); shown += len(kept)
        for g in golds[k] if k != "seeds" else []:
            total += g.get("strength", 1)
            hits += g.get("strength", 1) * any(over(rows[i]["left"], g["left"]) and over(rows[i]["right"], g["right"]) for i in kept)
    print(f"// {most:2} best of phrases alone, by leave-one-pair-out: {hits / total:.3f} of what people marked by strength; {worth / shown:.2f} worth showing")
for least in (.1, .15, .2, .25, .3, .35, .4):
    on = (1 / (1 + np.exp(-score)) >= least) & (weight > 0)
    print(f"// from {least} on: {y[on].mean():.2f} worth showing; of those read by one person {y[on & (weight == 2)].mean():.2f}")
w = fit(x, y, weight)
print(f"  private static let bias = {w[0]:.4f}\n  private static let weights: [Double] = [{', '.join(f'{v:.4f}' for v in w[1:])}]")
