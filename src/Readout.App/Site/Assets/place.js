// Where a reader was on a page (what they had opened, the focus, how far down) stays with its entry in the browser's history, and through a form's answer.
'use strict';
(() => {
  const asLoaded = new Map([...document.querySelectorAll('main details')].map(fold => [fold, fold.open]));

  // The way to an element from the nearest that has an id: it is the same when the page is loaded again.
  function wayTo(element) {
    const steps = [];
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (one.id) {
        steps.unshift('#' + CSS.escape(one.id));
        break;
      }
      steps.unshift(`${one.localName}:nth-of-type(${[...one.parentElement.children].filter(other => other.localName === one.localName).indexOf(one) + 1})`);
    }
    return steps.join(' > ');
  }

  const here = () => location.pathname + location.search;

  function entry() {
    if (!history.state?.entry) {
      history.replaceState({ entry: `${Date.now()}-${Math.random()}` }, '');
    }
    return 'place ' + history.state.entry;
  }

  function keep(key) {
    const focus = document.activeElement;
    sessionStorage.setItem(key, JSON.stringify({
      page: here(),
      folds: [...document.querySelectorAll('main details')].filter(fold => fold.open !== asLoaded.get(fold)).map(fold => [wayTo(fold), fold.open]),
      focus: focus && focus !== document.body ? wayTo(focus) : null,
      top: scrollY,
    }));
  }

  function openAround(element) {
    let isFolded = false;
    for (let fold = element?.parentElement?.closest('details:not([open])'); fold; fold = fold.parentElement?.closest('details:not([open])')) {
      fold.open = true;
      isFolded = true;
    }
    return isFolded;
  }

  function restore(key) {
    const place = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (place?.page !== here()) {
      return;
    }
    for (const [way, isOpen] of place.folds) {
      const fold = document.querySelector(way);
      if (fold?.localName === 'details') {
        fold.open = isOpen;
      }
    }
    if (place.focus) {
      const element = document.querySelector(place.focus);
      openAround(element);
      (element ?? document.getElementById('main')).focus({ preventScroll: true });
      scrollTo(0, place.top);
    }
  }

  // What an address leads to is shown, also where the browser does not open what it lies folded in.
  function unfold() {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target?.matches('details')) {
      target.open = true;
    }
    if (openAround(target)) {
      target.scrollIntoView();
    }
  }

  unfold();
  entry();
  const type = performance.getEntriesByType('navigation')[0]?.type;
  if (type === 'reload' || type === 'back_forward') {
    restore(entry());
  }
  restore('posted');
  sessionStorage.removeItem('posted');
  addEventListener('pagehide', () => keep(entry()));
  document.addEventListener('click', event => {
    if (event.target.closest('a[href]')) {
      keep(entry());
    }
  }, { capture: true });
  document.addEventListener('submit', () => keep('posted'));
  addEventListener('hashchange', unfold);
  addEventListener('popstate', () => restore(entry()));
})();
