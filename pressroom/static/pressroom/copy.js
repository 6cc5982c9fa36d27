/**
 * What sphinx-copybutton leaves to do for a reader without a mouse, and for an archive that does
 * not know its own address.
 */

// The clipboard library selects a field of its own and takes the focus with it. This listener
// stands above that library's (on the body), so it runs after it.
document.addEventListener("click", (event) => event.target.closest(".copybtn")?.focus());

for (const text of document.querySelectorAll(".copy-text[data-anchor]")) {
  text.append(new URL(`#${text.dataset.anchor}`, location.href).href);
}
