/** How soon to look again whether the texts have come. */
const LOOK_AGAIN_MS = 100;

/** What is waited for comes first: what may come later must not take the network from it. */
function isStillComing(): boolean {
  return document.querySelector('[aria-busy="true"], .loading-thread') !== null;
}

/** Calls `act` once the texts on the page are set and it has nothing else to do. @returns the way to call it off. */
export function whenIdle(act: () => void): () => void {
  let callOff: () => void;
  const look = () => {
    if (isStillComing()) wait();
    else act();
  };
  const wait = () => {
    const timer = setTimeout(() => (callOff = onceIdle(look)), LOOK_AGAIN_MS);
    callOff = () => clearTimeout(timer);
  };
  callOff = onceIdle(look);
  return () => callOff();
}

function onceIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 1_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 5_000 });
  return () => cancelIdleCallback(handle);
}
