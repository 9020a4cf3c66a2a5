/** Where to send someone who has to sign in first: back to the page that was asked for. */
export function signInPath(from: string): string {
  return from === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(from)}`;
}

/** The page to go back to after signing in; only a path of this origin, whatever stands in the address. */
export function returnPath(search: string): string {
  const back = new URLSearchParams(search).get('back');
  if (back === null || !/^\/(?![/\\])/.test(back)) return '/';
  return back.startsWith('/sign-in') ? '/' : back;
}
