/**
 * Leads on from where a page once stood, to the same place on it: a redirect of the page's own
 * would lose what stands behind "#".
 */

location.replace(document.querySelector("link[rel=canonical]").href + location.hash);
