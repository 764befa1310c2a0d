// The reference site in a browser: `make browser`. SITES is a folder with `small` (the cancel endpoint) and `large`
// (a thousand operations), FETCHED where npm put playwright-core and axe-core, CHROMIUM the browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

const { SITES, FETCHED, CHROMIUM } = process.env;
const { chromium } = createRequire(join(FETCHED, "node_modules", "x"))("playwright-core");
const AXE = readFileSync(join(FETCHED, "node_modules", "axe-core", "axe.min.js"), "utf8");
const ARGUMENTS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const CANCEL = "operations/apps-job-invocations-cancel.html";
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS.split(" ") });
});
after(() => browser?.close());

const address = (page, site = "small") => pathToFileURL(join(SITES, site, page)).href;

// A page, and what it did that it should not do: the end of each test looks at it.
async function opened(t, page, { site = "small", viewport = WIDE, ...options } = {}) {
  const context = await browser.newContext({ viewport, ...options });
  const wrong = [];
  const tab = await context.newPage();
  tab.setDefaultTimeout(10_000);
  tab.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(message.text()));
  tab.on("pageerror", (error) => wrong.push(error.message));
  tab.on("request", (request) => request.url().startsWith("file:") || wrong.push(`asks ${request.url()}`));
  tab.on("requestfailed", (request) => wrong.push(`has no ${request.url()}`));
  t.after(() => context.close());
  await tab.goto(address(page, site));
  return { tab, wrong };
}

async function breaches(tab) {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"], preload: false }));
  const serious = violations.filter(({ impact }) => ["serious", "critical"].includes(impact));
  return serious.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

const overflow = (tab) => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("a tree opens where it is clicked, all of it by one button, and closes again", async (t) => {
  const { tab, wrong } = await opened(t, CANCEL);
  const returns = tab.locator("section[aria-labelledby=returns]");
  const nodes = returns.locator("details.node");
  const open = () => nodes.evaluateAll((all) => all.filter((each) => each.open).length);
  const total = await nodes.count();

  assert.equal(await open(), 0);
  await nodes.first().locator("> summary").click();
  assert.equal(await open(), 1);
  await returns.getByRole("button", { name: "Expand all" }).click();
  assert.equal(await open(), total);
  assert.ok(total > 3);
  assert.ok(await returns.getByText("The cron expression defining the schedule").isVisible());
  await returns.getByRole("button", { name: "Collapse all" }).click();
  assert.equal(await open(), 0);
  assert.deepEqual(wrong, []);
});

test("what is searched for is found, and followed", async (t) => {
  const { tab, wrong } = await opened(t, "index.html");

  await tab.keyboard.press("/");
  await tab.keyboard.type("cancel job");
  const found = tab.getByRole("option");
  await found.first().waitFor();
  assert.match(await found.first().innerText(), /Cancel Job Invocation\s+POST \/v2\/apps/);
  await tab.keyboard.press("Enter");
  await tab.waitForURL(address(CANCEL));
  await tab.getByRole("combobox").fill("no such thing");
  await tab.getByText("Nothing found").waitFor();
  await tab.keyboard.press("Escape");
  assert.equal(await tab.locator("#found").isVisible(), false);
  assert.deepEqual(wrong, []);
});

test("links lead to types, from there back, and through the tree", async (t) => {
  const { tab, wrong } = await opened(t, CANCEL);

  await tab.locator(".signature:visible").getByRole("link", { name: "AppJobInvocationCancelResponse" }).click();
  await tab.waitForURL(/types\/app-job-invocation-cancel-response\.html/);
  await tab.locator("section[aria-labelledby=used]").getByRole("link", { name: "Cancel Job Invocation" }).click();
  await tab.waitForURL(address(CANCEL));
  await tab.locator("#nav").getByRole("link", { name: "Overview" }).last().click();
  await tab.waitForURL(/resources\/apps-job-invocations\.html/);
  assert.equal(await tab.locator("#nav [aria-current=page]").innerText(), "Overview");
  assert.deepEqual(wrong, []);
});

test("a sample is there in each language, is copied, and the language is remembered on the next page", async (t) => {
  const { tab, wrong } = await opened(t, CANCEL, { permissions: ["clipboard-read", "clipboard-write"] });
  const shown = () => tab.locator("aside [role=tabpanel]:visible").innerText();

  assert.match(await shown(), /^from gradient import Gradient/);
  await tab.getByRole("tab", { name: "Python (async)" }).click();
  assert.match(await shown(), /await client\.apps\.job_invocations\.cancel\(/);
  assert.match(await tab.locator(".signature:visible").innerText(), /^await client\.apps/);
  await tab.locator("aside .sample").first().getByRole("button", { name: "Copy" }).click();
  await tab.getByRole("button", { name: "Copied" }).waitFor();
  const copied = await tab.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^import asyncio\n[^]*asyncio\.run\(main\(\)\)$/);
  await tab.goto(address("index.html"));
  await tab.goto(address(CANCEL));
  assert.match(await shown(), /^import asyncio/);
  assert.equal(await tab.locator("[role=tab][aria-selected=true]").innerText(), "Python (async)");
  assert.deepEqual(await tab.context().cookies(), []);
  assert.deepEqual(wrong, []);
});

test("what is coloured is what was written", async (t) => {
  const { tab } = await opened(t, CANCEL);
  const { tab: plain } = await opened(t, CANCEL, { javaScriptEnabled: false });
  const texts = (page) => page.locator("code[data-language]").allTextContents();

  assert.deepEqual(await texts(tab), await texts(plain));
  assert.ok((await tab.locator("code[data-language=python] .is-string").count()) > 1);
  assert.ok((await tab.locator("code[data-language=json] .is-key").count()) > 5);
});

test("the keyboard alone does for all", async (t) => {
  const { tab, wrong } = await opened(t, CANCEL);
  const focused = () => tab.evaluate(() => document.activeElement.textContent.trim());

  await tab.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to content");
  await tab.keyboard.press("Enter");
  assert.equal(await tab.evaluate(() => document.activeElement.id), "content");
  const reached = [];
  for (let step = 0; step < 60; step += 1) {
    await tab.keyboard.press("Tab");
    reached.push(await focused());
    if (await tab.evaluate(() => document.activeElement.matches("[role=tab]"))) break;
  }
  assert.ok(reached.includes("Expand all"), reached.join(", "));
  assert.equal(reached.at(-1), "Python");
  await tab.keyboard.press("ArrowLeft");
  assert.equal(await focused(), "curl");
  assert.match(await tab.locator("aside [role=tabpanel]:visible").innerText(), /^curl -X POST/);
  await tab.locator("section[aria-labelledby=returns] summary").first().focus();
  await tab.keyboard.press("Enter");
  assert.equal(await tab.locator("section[aria-labelledby=returns] details").first().getAttribute("open"), "");
  await tab.keyboard.press("/");
  await tab.keyboard.type("response");
  await tab.getByRole("option").nth(1).waitFor();
  await tab.keyboard.press("ArrowDown");
  const chosen = await tab.locator("[role=option][aria-selected=true]").getAttribute("id");
  assert.equal(await tab.getByRole("combobox").getAttribute("aria-activedescendant"), chosen);
  assert.equal(chosen, "found-1");
  assert.deepEqual(wrong, []);
});

test("it is dark where the system is, and where the reader wants it, on the next page as well", async (t) => {
  const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const { tab: dark } = await opened(t, CANCEL, { colorScheme: "dark" });
  const { tab, wrong } = await opened(t, CANCEL, { colorScheme: "light" });

  assert.equal(await ground(tab), "rgb(255, 255, 255)");
  await tab.getByRole("button", { name: "Dark or light" }).click();
  assert.equal(await ground(tab), await ground(dark));
  assert.notEqual(await ground(tab), "rgb(255, 255, 255)");
  await tab.goto(address("index.html"));
  assert.equal(await ground(tab), await ground(dark));
  assert.deepEqual(wrong, []);
});

test("a narrow screen has all of it, without a way to the side", async (t) => {
  const { tab, wrong } = await opened(t, CANCEL, { viewport: NARROW });

  assert.equal(await overflow(tab), 0);
  assert.equal(await tab.locator("#nav").isVisible(), false);
  await tab.getByRole("button", { name: "Menu" }).click();
  assert.ok(await tab.locator("#nav").getByRole("link", { name: "Cancel Job Invocation" }).isVisible());
  await tab.keyboard.press("Escape");
  assert.equal(await tab.locator("#nav").isVisible(), false);
  assert.ok(await tab.getByText("from gradient import Gradient").first().isVisible());
  const badge = tab.locator(".endpoint .method");
  assert.ok((await badge.boundingBox()).height < 26, "the method is on one line");
  for (const page of ["index.html", "types/app-job-invocation-cancel-response.html", "resources/apps.html"]) {
    await tab.goto(address(page));
    assert.equal(await overflow(tab), 0, page);
  }
  assert.deepEqual(wrong, []);
});

test("the menu of a large API opens at the page that one reads", async (t) => {
  const { tab, wrong } = await opened(t, "operations/shelves-200-books-create.html", { site: "large", viewport: NARROW });

  await tab.getByRole("button", { name: "Menu" }).click();
  const place = await tab.locator("#nav [aria-current=page]").boundingBox();
  assert.ok(place.y > 50 && place.y < NARROW.height, JSON.stringify(place));
  assert.deepEqual(wrong, []);
});

test("without scripts everything can be read", async (t) => {
  const { tab } = await opened(t, CANCEL, { javaScriptEnabled: false });

  await tab.locator("section[aria-labelledby=returns] summary").first().click();
  assert.ok(await tab.locator("section[aria-labelledby=returns] details").first().evaluate((each) => each.open));
  for (const text of ["from gradient import Gradient", "from gradient import AsyncGradient", "curl -X POST"]) {
    assert.ok(await tab.locator("aside code", { hasText: text }).first().isVisible(), text);
  }
  assert.ok(await tab.getByRole("link", { name: "All operations" }).isVisible());
});

for (const [site, page] of [
  ["small", CANCEL],
  ["small", "index.html"],
  ["small", "types/app-job-invocation-cancel-response.html"],
  ["large", "operations/shelves-12-books-create.html"],
  ["large", "types/book.html"],
  ["large", "resources/shelves-12-books.html"],
]) {
  test(`axe finds nothing serious on ${page} of the ${site} site`, async (t) => {
    const { tab, wrong } = await opened(t, page, { site, colorScheme: "light" });

    for (const button of await tab.locator("button.expand:visible").all()) await button.click();
    assert.deepEqual(await breaches(tab), []);
    await tab.emulateMedia({ colorScheme: "dark" });
    await tab.setViewportSize(NARROW);
    assert.deepEqual(await breaches(tab), []);
    assert.equal(await overflow(tab), 0);
    assert.deepEqual(wrong, []);
  });
}

// What a reader waits for: the page is there, and the tree beside it is filled. The middle one of several, in milliseconds.
async function usable(t, page, site) {
  const times = [];
  const { tab, wrong } = await opened(t, page, { site });
  for (let turn = 0; turn < 7; turn += 1) {
    await tab.goto(address(page, site));
    await tab.locator("#nav [aria-current=page]").waitFor({ state: "attached" });
    times.push(await tab.evaluate(() => performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd));
  }
  assert.deepEqual(wrong, []);
  return times.sort((a, b) => a - b)[3];
}

test("a page of a thousand operations is there about as soon as one of a small site", async (t) => {
  const small = await usable(t, CANCEL, "small");
  const large = await usable(t, "operations/shelves-12-books-create.html", "large");

  t.diagnostic(`small ${small.toFixed(0)} ms, large ${large.toFixed(0)} ms`);
  assert.ok(large < 4 * small + 100, `${large} ms where the small site takes ${small} ms`);
});

test("a search among thousands finds while one types", async (t) => {
  const { tab, wrong } = await opened(t, "index.html", { site: "large" });

  await tab.keyboard.press("/");
  await tab.getByRole("combobox").fill("create book shelf 7");
  await tab.getByRole("option").first().waitFor();
  const spent = await tab.evaluate(() => {
    const input = document.querySelector("#search");
    const began = performance.now();
    input.dispatchEvent(new Event("input"));
    return performance.now() - began;
  });
  t.diagnostic(`${spent.toFixed(0)} ms for a letter`);
  assert.ok(spent < 200, `${spent} ms`);
  assert.deepEqual(wrong, []);
});
