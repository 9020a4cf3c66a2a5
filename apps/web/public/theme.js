// Runs before the first paint, so that a stored theme does not flash the system's. Its own file: the policy allows no inline script.
try {
  const theme = localStorage.getItem('pairwright.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be blocked; the system's theme is then right.
}
