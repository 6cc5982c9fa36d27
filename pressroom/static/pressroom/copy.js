/**
 * What sphinx-copybutton leaves to do for a reader without a mouse, for an archive that does not
 * know its own address, and for texts in languages that it does not speak.
 */

// The clipboard library selects a field of its own and takes the focus with it. This listener
// stands above that library's (on the body), so it runs after it.
document.addEventListener("click", (event) => event.target.closest(".copybtn")?.focus());

for (const text of document.querySelectorAll(".copy-text[data-anchor]")) {
  text.append(new URL(`#${text.dataset.anchor}`, location.href).href);
}

const words = document.querySelector(".copy-words");

/** Call a button what the page says (page.html), whatever sphinx-copybutton called it. */
function call(button) {
  const { copy, name, copied, failed } = words.dataset;
  const isCopied = button.querySelector(".icon-tabler-check") !== null;
  // The library marks both ends so.
  const end = isCopied ? copied : button.classList.contains("success") ? failed : null;
  button.lang = words.lang;
  if (button.dataset.tooltip !== (end ?? copy)) button.dataset.tooltip = end ?? copy;
  const title = button.querySelector("title");
  if (title && title.textContent !== (end ?? name)) title.textContent = end ?? name;
}

// The library adds the buttons when it has loaded, and calls them anew whenever one was pressed.
if (words) {
  new MutationObserver(() => document.querySelectorAll(".copybtn").forEach(call)).observe(
    document.body,
    { subtree: true, childList: true, attributeFilter: ["data-tooltip"] },
  );
}
