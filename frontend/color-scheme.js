// Light or dark: what the person chose in this browser, else what the system prefers. Runs before the first paint.
(() => {
  const key = 'bayou.color-scheme';
  const root = document.documentElement;
  const systemPrefersDark = matchMedia('(prefers-color-scheme: dark)');

  const chosen = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage may be blocked; the system's preference then decides.
    }
  };

  const apply = (scheme) => {
    root.style.colorScheme = scheme;
    root.setAttribute('theme', scheme);
  };

  const current = () => chosen() ?? (systemPrefersDark.matches ? 'dark' : 'light');

  const toggle = () => {
    const next = current() === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem(key, next);
    } catch {
      // Then the choice lasts as long as the page.
    }
    apply(next);
  };

  systemPrefersDark.addEventListener('change', () => apply(current()));
  apply(current());
  window.bayouColorScheme = { toggle };
})();
