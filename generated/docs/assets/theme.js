// Before anything is drawn: the theme that was chosen on this machine, if any.
try {
  const chosen = localStorage.getItem("reference-theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch (error) {
  // Storage is refused: the system's theme it is.
}
