/**
 * @param {string} address of JSON in gzip; see outputs/searching/packing.py
 * @returns {Promise<any>} what it says
 */
export async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).json();
}
