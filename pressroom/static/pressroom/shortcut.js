/**
 * “/” leads to the search box. Sphinx's own shortcut knows only the first box of the page, the
 * sidebar's, which on a narrow screen is out of sight, and on the search page is not the one meant.
 */

/** Where "/" is a character like any other. */
const TEXT = "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])";

document.addEventListener("keydown", (event) => {
  const isPlain = event.key === "/" && !event.altKey && !event.ctrlKey && !event.metaKey;
  if (!isPlain || event.target.matches(TEXT)) return;
  event.preventDefault();
  focusBox();
});

function focusBox() {
  const inText = document.querySelector("[role=main] input[type=search]");
  const box = inText?.checkVisibility() ? inText : document.querySelector(".sidebar-search");
  if (box !== inText) openSidebar(box);
  box.focus({ preventScroll: box !== inText });
}

/** On a narrow screen the sidebar stands left of the page until Furo's own switch is set. */
function openSidebar(box) {
  if (box.getBoundingClientRect().right <= 0) document.getElementById("__navigation").checked = true;
}
