// The content policy lets no string become code. zod would try whether it may, and be told off in the console.
globalThis.__zod_globalConfig = { jitless: true };
// Before the first paint: the theme and language this browser chose, so that nothing flashes.
try {
  const theme = localStorage.getItem('castmatch.theme');
  const language = localStorage.getItem('castmatch.language');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (language) document.documentElement.lang = language;
} catch {
  // Storage is forbidden: the device's own settings hold.
}
