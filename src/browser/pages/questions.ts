/** An address `/hoi-dap/#<question>` goes on to where the question is answered. */
function goOn(): void {
  const item = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const link = item?.matches('[data-filter-item]') ? item.querySelector('a') : null;
  if (link !== null) location.replace(link.href);
}

window.addEventListener('hashchange', goOn);
goOn();
