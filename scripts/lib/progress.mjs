/** Says what is being done before it is done, and how long it took; `what` goes on from "Installing the packages". */
export async function withProgress(what, work) {
  console.log(`${what}…`);
  const startedAt = performance.now();
  const result = await work();
  console.log(`${what}: done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return result;
}
