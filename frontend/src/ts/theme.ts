// Runs before the first paint: a reader's own choice of theme, where one was made.
try {
  const theme = localStorage.getItem("faultline:theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
  if (localStorage.getItem("faultline:list") === "folded") {
    document.documentElement.dataset.list = "folded";
  }
} catch {
  // Storage is refused: the system's theme holds.
}
