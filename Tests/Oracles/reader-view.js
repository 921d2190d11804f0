#!/usr/bin/env node
// Writes beside every NAME.html of a folder what Mozilla's Readability takes out of it: NAME.txt.
//
//   NODE_PATH=/usr/share/nodejs Tests/Oracles/reader-view.js Readability.js FOLDER
//
// Readability.js is in the omni.ja of any Firefox (Debian: firefox-esr), jsdom in Debian's node-jsdom.
const fs = require("fs"), path = require("path"), { JSDOM, VirtualConsole } = require("jsdom");
const [, , program, folder] = process.argv, loaded = { exports: {} };
new Function("module", "exports", fs.readFileSync(program, "utf8") + "\nmodule.exports = Readability;")(loaded, loaded.exports);
const blocks = /^(P|DIV|SECTION|ARTICLE|H[1-6]|UL|OL|LI|TABLE|TR|TD|TH|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|DL|DT|DD|HEADER|CENTER|MAIN|BODY|BR|HR|CAPTION)$/;
function write(node, parts) {
  if (node.nodeType == 3) return parts.push(node.data);
  if (node.nodeType != 1) return;
  const isBlock = blocks.test(node.tagName);
  if (isBlock) parts.push("\n");
  for (const child of node.childNodes) write(child, parts);
  if (isBlock) parts.push("\n");
}
// A saved page is often UTF-8 whatever it says of itself.
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
for (const name of fs.readdirSync(folder).filter((name) => name.endsWith(".html"))) {
  const page = new JSDOM(decoded(fs.readFileSync(path.join(folder, name))), { url: "https://outlet.example/a/b.html", virtualConsole: new VirtualConsole() });
  const article = new loaded.exports(page.window.document, {}).parse(), parts = [];
  if (article) write(new JSDOM(article.content).window.document.body, parts);
  fs.writeFileSync(path.join(folder, name.replace(/html$/, "txt")), parts.join("").replace(/\s*\n\s*/g, "\n").trim() + "\n");
}
