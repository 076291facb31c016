/*
 * Runs before the first paint, so that a kept theme never flashes; the switch is in the header. What
 * needs scripts shows by `data-scripts`.
 */
document.documentElement.setAttribute('data-scripts', '');
try {
  const kept = localStorage.getItem('closednet:theme');
  if (kept === 'light' || kept === 'dark')
    document.documentElement.setAttribute('data-theme', kept);
} catch {
  /* No storage: the system's theme it is. */
}
