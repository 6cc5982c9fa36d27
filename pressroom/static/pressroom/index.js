export async function open(address) {
  const pagefind = await import(new URL("pagefind.js", address).href);
  await pagefind.filters();
  return { loadFacets: async () => {}, search: (term, { filters, sort, hasEarlier }) => pagefind.search(term, { sort, filters: hasEarlier ? filters : { ...filters, edition: "current" } }) };
}
