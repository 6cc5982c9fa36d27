// On the page of a release: few readers come with words to find, so the others load nothing.
if (new URLSearchParams(location.search).has("find")) import("./highlight.js");
