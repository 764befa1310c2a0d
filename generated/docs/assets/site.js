// The site without a framework: the tree on the left, search, samples, trees that open. Everything lies beside the page,
// and nothing is asked of a server.
"use strict";

const root = document.body.dataset.root;
const here = document.body.dataset.page;
const find = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

// ------------------------------------------------------------------------------------------------------- the tree

const SHORT = { DELETE: "DEL", OPTIONS: "OPT" };

function link(name, page, method) {
  const found = make("a", { href: `${root}${page}.html` });
  if (method) found.append(make("b", { class: `method ${method.toLowerCase()}` }, SHORT[method] || method), " ");
  found.append(method ? make("span", {}, name) : name);
  if (page === here) found.setAttribute("aria-current", "page");
  return found;
}

// A long name of several words may go on where the next of them begins.
const broken = (name) => name.split(/(?<=[_./-])|(?<=[a-z])(?=[A-Z])/).flatMap((part) => [part, make("wbr")]);

const holds = ([, page, operations, children]) =>
  page === here || operations.some(([, each]) => each === here) || children.some(holds);

// A branch is filled when it is opened, so that a thousand operations cost nothing until somebody looks for them.
function branch(resource) {
  const [name, page, operations, children] = resource;
  const list = make("ul");
  const made = make("details", {}, make("summary", {}, ...broken(name)), list);
  const fill = () => {
    if (list.childElementCount) return;
    list.append(make("li", {}, link("Overview", page)));
    for (const operation of operations) list.append(make("li", {}, link(...operation)));
    for (const child of children) list.append(make("li", {}, branch(child)));
  };
  made.addEventListener("toggle", () => made.open && fill());
  if (holds(resource)) {
    fill();
    made.open = true;
  }
  return made;
}

function drawTree() {
  const nav = find("#nav");
  const list = make("ul");
  for (const resource of window.REFERENCE_NAV || []) list.append(make("li", {}, branch(resource)));
  nav.replaceChildren(list);
  showCurrent();
}

function showCurrent() {
  const current = find("#nav [aria-current]");
  if (current) current.scrollIntoView({ block: "center" });
}

// --------------------------------------------------------------------------------------------------------- search

const input = find("#search");
const found = find("#found");
const MOST = 30;

function load(source) {
  return new Promise((resolve) => {
    const script = make("script", { src: `${root}${source}` });
    script.addEventListener("load", resolve);
    script.addEventListener("error", resolve);
    document.head.append(script);
  });
}

// All words must be there. A name goes before a path, what can be called before types, and what begins with the words
// before what has them inside.
function rank([name, page, about], words) {
  const low = name.toLowerCase();
  const both = `${low} ${about.toLowerCase()}`;
  if (!words.every((word) => both.includes(word))) return -1;
  if (low === words.join(" ")) return 0;
  const behind = page.startsWith("types/") ? 2 : 0;
  if (low.startsWith(words[0])) return 1 + behind;
  return words.every((word) => low.includes(word)) ? 2 + behind : 5;
}

function search() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const ranked = (words.length ? window.REFERENCE_SEARCH || [] : [])
    .map((entry) => [rank(entry, words), entry])
    .filter(([place]) => place >= 0)
    .sort(([a], [b]) => a - b)
    .slice(0, MOST);
  const shown = ranked.map(([, [name, page, about]], index) =>
    make(
      "li",
      { role: "option", id: `found-${index}`, "data-page": page },
      make("span", {}, name),
      make("small", {}, about),
    ),
  );
  if (words.length && !shown.length) shown.push(make("li", { class: "quiet", role: "presentation" }, "Nothing found"));
  found.replaceChildren(...shown);
  found.hidden = !words.length;
  input.setAttribute("aria-expanded", String(!found.hidden));
  choose(0);
}

function options() {
  return all("[role=option]", found);
}

function choose(index) {
  const every = options();
  every.forEach((option, place) => option.setAttribute("aria-selected", String(place === index)));
  const chosen = every[index];
  if (chosen) {
    input.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  } else {
    input.removeAttribute("aria-activedescendant");
  }
}

function go(option) {
  if (option) location.href = `${root}${option.dataset.page}.html`;
}

function closeSearch() {
  found.hidden = true;
  input.setAttribute("aria-expanded", "false");
}

input.addEventListener("focus", async () => {
  if (!window.REFERENCE_SEARCH) await load("assets/search.js");
  search();
});
input.addEventListener("input", search);
input.addEventListener("keydown", (event) => {
  const every = options();
  const at = every.findIndex((option) => option.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    choose((at + step + every.length) % (every.length || 1));
  } else if (event.key === "Enter") {
    go(every[at]);
  } else if (event.key === "Escape") {
    closeSearch();
    input.blur();
  }
});
found.addEventListener("mousedown", (event) => go(event.target.closest("[role=option]")));
input.addEventListener("blur", () => setTimeout(closeSearch, 100));
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
  }
});

// ---------------------------------------------------------------------------------------------------------- trees

for (const button of all("button.expand")) {
  const section = button.closest("section");
  const nodes = all("details.node", section);
  button.hidden = !nodes.length;
  const say = () => {
    button.textContent = nodes.every((node) => node.open) ? "Collapse all" : "Expand all";
  };
  button.addEventListener("click", () => {
    const open = !nodes.every((node) => node.open);
    for (const node of nodes) node.open = open;
  });
  for (const node of nodes) node.addEventListener("toggle", say);
  say();
}

// A link to something inside of a closed tree opens the way to it.
function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
  if (target) target.scrollIntoView();
}
window.addEventListener("hashchange", reveal);

// -------------------------------------------------------------------------------------------------------- samples

function copyOf(text) {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const area = make("textarea", { class: "unseen", "aria-hidden": "true" });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
  return Promise.resolve();
}

for (const button of all("button.copy")) {
  button.addEventListener("click", async () => {
    const shown = all("pre", button.closest(".sample")).find((each) => !each.closest("[hidden]"));
    await copyOf(shown.textContent);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
}

const LANGUAGE = "reference-language";

function remembered() {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch (error) {
    return null;
  }
}

function remember(language) {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch (error) {
    // Storage is refused: the choice lasts as long as the page.
  }
}

for (const choice of all("[role=tablist]")) {
  const tabs = all("[role=tab]", choice);
  const signatures = all(".signature");
  const select = (tab) => {
    for (const each of signatures) each.hidden = each.dataset.language !== tab.dataset.language;
    for (const each of tabs) {
      const is = each === tab;
      each.setAttribute("aria-selected", String(is));
      each.tabIndex = is ? 0 : -1;
      document.getElementById(each.getAttribute("aria-controls")).hidden = !is;
    }
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => {
      select(tab);
      remember(tab.dataset.language);
    });
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(index + step + tabs.length) % tabs.length];
      select(next);
      next.focus();
      remember(next.dataset.language);
    });
  });
  select(tabs.find((tab) => tab.dataset.language === remembered()) || tabs[0]);
}

// Programs and JSON in colours. Of each language a word of the language, a text, a number and a remark are known by their
// looks; all else stays as it is.
const WORDS = {
  json: "true false null",
  python: "and as async await class def else except False finally for from if import in is lambda None not or pass raise return True try while with yield",
  go: "break case const continue defer else false for func go if import interface map nil package range return select struct switch true type var",
  shell: "",
};
const REMARKS = { python: "#.*", go: "\\/\\/.*", shell: "(?:^|\\s)#.*" };
const TEXTS = { json: '"(?:[^"\\\\]|\\\\.)*"', go: '"(?:[^"\\\\\\n]|\\\\.)*"|`[^`]*`', python: '"(?:[^"\\\\\\n]|\\\\.)*"|\'(?:[^\'\\\\\\n]|\\\\.)*\'' };
TEXTS.shell = TEXTS.go.replace("`[^`]*`", "'[^']*'");

function tokens(language) {
  const words = WORDS[language].split(" ").filter(Boolean).join("|") || "(?!)";
  const parts = [
    `(?<remark>${REMARKS[language] || "(?!)"})`,
    `(?<string>${TEXTS[language]})(?<colon>\\s*:)?`,
    `(?<word>\\b(?:${words})\\b)`,
    "(?<number>(?<![\\w.-])-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w-]))",
  ];
  return new RegExp(parts.join("|"), "gm");
}

for (const code of all("code[data-language]")) {
  const language = code.dataset.language;
  if (!WORDS[language] && WORDS[language] !== "") continue;
  const text = code.textContent;
  const parts = [];
  let end = 0;
  for (const token of text.matchAll(tokens(language))) {
    const [kind, said] = Object.entries(token.groups).find(([name, found]) => name !== "colon" && found !== undefined);
    const is = kind === "string" && token.groups.colon && language === "json" ? "key" : kind;
    parts.push(text.slice(end, token.index), make("span", { class: `is-${is}` }, said), token.groups.colon || "");
    end = token.index + token[0].length;
  }
  code.replaceChildren(...parts, text.slice(end));
}

// ---------------------------------------------------------------------------------------------------- theme, menu

find("#theme").addEventListener("click", () => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme || (dark ? "dark" : "light");
  const next = now === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem("reference-theme", next);
  } catch (error) {
    // Storage is refused: the choice lasts as long as the page.
  }
});

const menu = find("#menu");
menu.addEventListener("click", () => {
  const open = document.body.classList.toggle("menu-open");
  menu.setAttribute("aria-expanded", String(open));
  if (open) showCurrent();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.body.classList.remove("menu-open") === undefined) {
    menu.setAttribute("aria-expanded", "false");
  }
});

const heading = find("h1").firstChild; // nothing, where a description has an empty title
if (heading?.data && !/\s/.test(heading.data.trim())) heading.replaceWith(...broken(heading.data));
drawTree();
reveal();
