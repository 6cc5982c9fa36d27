// Before anything is drawn: the look that the reader chose, as Furo keeps it.
document.body.dataset.theme = localStorage.getItem("theme") || "auto";
