#!/usr/bin/env python3
"""Relearns the weights of Sources/Comparing/Framing/Phrases/PhraseModel.swift.

  .learn/phrase-model.py GOLD_DIR DATA     GOLD_DIR: annotated pairs with framing; DATA: coverage/*.json

Runs `swift test --filter PhraseFeatureDump` for the features of every pair of phrases and fits a logistic regression
(numpy only) to whether a person marked a contrast there: half of either phrase inside a marked one, or the reverse.
Prints the weights and, by leave-one-pair-out, the weighted share of marked contrasts among the 20 best of each pair.
"""
import glob, json, os, subprocess, sys, tempfile
import numpy as np

gold_dir, data = sys.argv[1:3]

def features(pairs):
    with tempfile.TemporaryDirectory() as d:
        open(f"{d}/in", "w").writelines(json.dumps(p) + "\n" for p in pairs)
        env = dict(os.environ, DIPTYCH_LEARN_IN=f"{d}/in", DIPTYCH_LEARN_OUT=f"{d}/out")
        r = subprocess.run(["swift", "test", "--filter", "PhraseFeatureDump"], env=env, capture_output=True, text=True)
        if r.returncode: sys.exit(r.stdout + r.stderr)
        return [json.loads(l) for l in open(f"{d}/out")]

def fit(x, y, l2=200.0):
    mean, dev = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([np.ones((len(x), 1)), (x - mean) / dev]); w = np.zeros(z.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ w)); g = z.T @ (y - p) - l2 * np.r_[0, w[1:]]
        h = (z * (p * (1 - p))[:, None]).T @ z + l2 * np.diag(np.r_[0, np.ones(len(w) - 1)])
        w += np.linalg.solve(h, g)
    return np.r_[w[0] - (w[1:] * mean / dev).sum(), w[1:] / dev]

def over(a, b): return max(0, min(a[1], b[1]) - max(a[0], b[0]))
def half(a, b): return over(a, b) * 2 > min(a[1] - a[0], b[1] - b[0])

golds, pairs = {}, []
for f in sorted(glob.glob(f"{gold_dir}/*.json")):
    g = json.load(open(f)); y, e, l, r = g["pair"].split("-"); golds[g["pair"]] = g["framing"]
    pairs.append({"id": g["pair"], **{s: {"text": json.load(open(f"{data}/coverage/{y}-{e}-{o}.json"))["text"]} for s, o in (("left", l), ("right", r))}})
rows = features(pairs)
x = np.array([r["features"] for r in rows]); who = np.array([r["id"] for r in rows])
y = np.array([any(half(r["left"], g["left"]) and half(r["right"], g["right"]) for g in golds[r["id"]]) for r in rows])
print(f"// {len(y)} pairs of phrases, {y.sum()} of them marked")
hits = total = 0
for k in golds:
    w = fit(x[who != k], y[who != k]); own = np.where(who == k)[0]
    best = own[np.argsort(-(x[own] @ w[1:]))][:20]
    for g in golds[k]:
        total += g.get("strength", 1)
        hits += g.get("strength", 1) * any(over(rows[i]["left"], g["left"]) and over(rows[i]["right"], g["right"]) for i in best)
print(f"// of what people marked, by strength, among the 20 best of phrases alone: {hits / total:.3f} (by leave-one-pair-out)")
w = fit(x, y)
print(f"  private static let bias = {w[0]:.4f}\n  private static let weights: [Double] = [{', '.join(f'{v:.4f}' for v in w[1:])}]")
