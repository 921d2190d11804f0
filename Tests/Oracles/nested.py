#!/usr/bin/env python3
"""Writes pages of elements nested by chance, with words by chance.

  Tests/Oracles/nested.py FOLDER [--count N]

They have no text of their own: Tests/Oracles/reader-view.js writes what Mozilla's Readability takes out of them as
NAME.txt, and `pages.py compare FOLDER` compares.
"""
import argparse, os, sys
sys.path.insert(0, os.path.dirname(__file__))
import pages

W="article-body content main post entry story text widget sidebar promo related share comment footer header meta media banner social tags scroll contact menu block inner row col box item section lead summary photo caption credit list grid card teaser newsletter body-text page-inner".split()
def cls(c):
    r=c.random()
    if r<.35: return ''
    if r<.7: return f' class="{c.hashed()}"'
    a=c.choice(W)+c.choice(['','','-'+c.choice(W),' '+c.hashed()])
    return f' {c.choice(["class","class","id"])}="{a}"'
def para(c): return ' '.join(c.sentence() for _ in range(c.randint(1,4)))
def node(c,d,dens):
    r=c.random()
    if d<=0 or r<.34:
        k=c.random()
        if k<.5: return f'<p{cls(c) if c.random()<.2 else ""}>{pages.inline(c,para(c))}</p>'
        if k<.6: return f'{para(c)}<br><br>{para(c)}<br>{c.sentence()}<br/><br/>'
        if k<.68: return f'<div{cls(c)}>{para(c)}</div>'
        if k<.73: return f'<p>{c.link(c.headline())}</p>'
        if k<.78: return f'<h{c.randint(2,4)}>{c.headline()}</h3>'
        if k<.83: return '<ul>'+''.join(f'<li>{c.choice([c.sentence(),c.link(c.headline()),c.link(c.choice(pages.NOUNS))])}</li>' for _ in range(c.randint(2,6)))+'</ul>'
        if k<.87: return f'<figure><img src=a><figcaption>{c.sentence()}</figcaption></figure>'
        if k<.9: return f'<blockquote>{c.choice(["<p>%s</p>","%s"])%para(c)}</blockquote>'
        if k<.93: return '<table>'+''.join('<tr>'+''.join(f'<td>{c.choice(pages.NOUNS)}</td>' for _ in range(3))+'</tr>' for _ in range(c.randint(2,6)))+'</table>'
        if k<.96: return f'<span>{c.sentence()}</span> <a href=/x>{c.headline()}</a>'
        return f'<form><input><input><label>{c.choice(pages.NOUNS)}</label></form>'
    if r<.40: return f'<nav{cls(c)}><ul>'+''.join(f'<li>{c.link(c.choice(pages.NOUNS))}</li>' for _ in range(6))+'</ul></nav>'
    if r<.46: return f'<aside{cls(c)}>{node(c,d-1,dens)}</aside>'
    if r<.50: return f'<table><tr><td{cls(c)}>{node(c,d-1,dens)}</td><td>{node(c,d-1,dens)}</td></tr></table>'
    if r<.54: return f'<ul{cls(c)}>'+''.join(f'<li>{node(c,d-2,dens)}</li>' for _ in range(c.randint(1,4)))+'</ul>'
    t=c.choice(['div']*7+['section','article','main','header','footer','center'])
    return f'<{t}{cls(c)}>'+''.join(node(c,d-1,dens) for _ in range(c.choice([1,1,2,3,5,8])))+f'</{t}>'

def nested(i):
    c = pages.Chance(i); title = c.headline()
    body = "".join(node(c, c.randint(3, 8), 0) for _ in range(c.randint(3, 7)))
    return f"<!doctype html><html><head><meta charset=utf-8><title>{title} - Post</title></head><body><h1>{title}</h1>{body}</body></html>"

def main():
    p = argparse.ArgumentParser(); p.add_argument("folder"); p.add_argument("--count", type=int, default=200); a = p.parse_args()
    os.makedirs(a.folder, exist_ok=True)
    for i in range(a.count): open(f"{a.folder}/nested-{i:04}.html", "w").write(nested(i))

if __name__ == "__main__": main()
