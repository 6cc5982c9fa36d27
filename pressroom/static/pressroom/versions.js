/**
 * The menu of the site's versions. Read the Docs tells a page what versions there are
 * (https://docs.readthedocs.com/platform/stable/addons.html); elsewhere a file of the same site
 * does, a list such as [{"name": "2021-12-31", "url": "/2021-12-31/"}], which conf.py names as
 * pressroom_versions.
 *
 * @typedef {object} Version
 * @property {string} name
 * @property {string} url the address of its front page
 */

/** The address of this version's front page. */
const root = new URL(document.documentElement.dataset.content_root, location.href);
/** This page's place below it, which is the same in every version. */
const page = location.pathname.slice(root.pathname.length);
const menu = document.querySelector(".versions");

/** Only an address of the web: a list must not bring a program onto the page. */
function address(url) {
  if (!URL.canParse(url, location.href)) return null;
  const parsed = new URL(url, location.href);
  if (!parsed.pathname.endsWith("/")) parsed.pathname += "/";
  return /^https?:$/.test(parsed.protocol) ? parsed : null;
}

/**
 * Fill the menu, with links to this page in each version.
 *
 * @param {Version[]} versions
 * @param {(version: Version, front: URL) => boolean} isThis
 */
function show(versions, isThis) {
  const items = versions.map((version) => item(version, isThis)).filter(Boolean);
  menu.querySelector("ul").replaceChildren(...items);
  menu.querySelector(".version").textContent =
    menu.querySelector("[aria-current]")?.textContent ?? "";
  menu.hidden = !items.length;
}

function item(version, isThis) {
  const front = address(version.url);
  if (!front) return null;
  const link = document.createElement("a");
  link.textContent = version.name;
  link.href = new URL(page, front);
  if (isThis(version, front)) link.ariaCurrent = "true";
  const line = document.createElement("li");
  line.append(link);
  return line;
}

/** @param {any} data see "Event data reference" of Read the Docs' addons */
function showReadTheDocs({ versions }) {
  const listed = versions.active.map(({ slug, urls }) => ({ name: slug, url: urls.documentation }));
  show(listed, ({ name }) => name === versions.current.slug);
}

async function showFile(file) {
  if (file.origin !== location.origin) return;
  const answer = await fetch(file);
  if (!answer.ok) return;
  show(await answer.json(), (_, front) => front.href === root.href);
}

if (menu) {
  // The event may have come before this script did.
  if (window.ReadTheDocsEventData) showReadTheDocs(window.ReadTheDocsEventData);
  document.addEventListener("readthedocs-addons-data-ready", (event) =>
    showReadTheDocs(event.detail.data()),
  );
  if (menu.dataset.file) showFile(new URL(menu.dataset.file, root));
}
