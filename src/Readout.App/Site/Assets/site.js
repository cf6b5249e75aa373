// What pages can do without a script they do; this makes it quicker: the reader's own clock, keys, copying, news that arrives by itself.
'use strict';
(() => {
  const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  const clock = { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' };

  // What stands on the page is the outlet's clock; the reader's own is told beside it.
  function tellLocalTimes(root) {
    for (const time of root.querySelectorAll('time[data-instant]')) {
      const at = new Date(time.dateTime);
      if (!Number.isNaN(at.getTime())) {
        time.title = document.body.dataset.yourTime + ': ' + new Intl.DateTimeFormat(language, clock).format(at);
      }
    }
  }

  function say(words) {
    const toast = document.getElementById('said');
    toast.textContent = words;
    setTimeout(() => { if (toast.textContent === words) { toast.textContent = ''; } }, 4000);
  }

  async function copy(button, text) {
    await navigator.clipboard.writeText(text);
    const words = button.dataset.words ?? button.textContent;
    button.dataset.words = words;
    button.textContent = button.dataset.done;
    say(button.dataset.done);
    setTimeout(() => { button.textContent = words; }, 2500);
  }

  // Where a page may not write to the clipboard, the words are marked for the reader to copy.
  function copyOrMark(button) {
    const source = button.previousElementSibling;
    const text = button.dataset.copy || source?.textContent || '';
    if (navigator.clipboard) {
      copy(button, text);
    } else if (source) {
      getSelection().selectAllChildren(source);
      source.focus();
    }
  }

  function load(address, use) {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => use(request.response);
    request.send();
  }

  // The statement's own page has its citation.
  function cite(link) {
    load(link.href, page => {
      const text = page?.querySelector('#cite pre')?.textContent;
      if (text) {
        copy(link, text);
      } else {
        location.href = link.href;
      }
    });
  }

  // What a closed fold hides has an offset parent all the same.
  const items = () => [...document.querySelectorAll('main .list > li, main .card.meeting')].filter(item => item.offsetParent !== null && !item.closest('details:not([open])'));
  let at = null;

  // A card has lines of its own in it; what leads on from it is its citation.
  const door = item => item.matches('.card') ? item.querySelector(':scope > .acts > .citing > summary') : item.querySelector('[data-open]') ?? item.querySelector('a, summary, button');

  // From where the focus is, else from the last place, else from the first line that is in sight.
  function place(all, step) {
    const here = all.findLastIndex(item => item.contains(document.activeElement));
    at ??= all.find(item => item.matches(':target')) ?? null;
    if (here >= 0 || all.includes(at)) {
      return (here >= 0 ? here : all.indexOf(at)) + step;
    }
    const seen = all.findIndex(item => item.getBoundingClientRect().top >= 0);
    return seen < 0 ? all.length - 1 : seen;
  }

  function go(step) {
    const all = items();
    if (all.length === 0) {
      return;
    }
    const next = all[Math.min(Math.max(place(all, step), 0), all.length - 1)];
    at?.classList.remove('at');
    at = next;
    at.classList.add('at');
    at.scrollIntoView({ block: 'nearest' });
    door(at)?.focus({ preventScroll: true });
  }

  const current = () => items().findLast(item => item.contains(document.activeElement)) ?? at ?? items().find(item => item.matches(':target'));

  function open() {
    (current()?.querySelector('[data-open]') ?? current()?.querySelector('a'))?.click();
  }

  // The line's citation, or on a page of one statement that statement's; never another's.
  function citeHere() {
    const here = current();
    const target = here?.matches('.card') ? here.querySelector(':scope > .acts > .citing [data-copy]') : here?.querySelector('[data-cite], [data-copy]') ?? document.querySelector('main #cite [data-copy]');
    target?.closest('details')?.setAttribute('open', '');
    target?.click();
  }

  let isGoing = false;

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) {
      return;
    }
    if (event.target.closest('input, textarea, select')) {
      if (event.key === 'Escape') {
        event.target.blur();
      }
      return;
    }
    if (isGoing) {
      isGoing = false;
      document.querySelector(`nav a[data-key="${CSS.escape(event.key)}"]`)?.click();
      return;
    }
    const keys = {
      j: () => go(1),
      k: () => go(-1),
      o: open,
      c: citeHere,
      g: () => { isGoing = true; setTimeout(() => { isGoing = false; }, 1500); },
      '/': () => document.getElementById('find').focus(),
      '?': () => document.getElementById('keys').showModal(),
    };
    if (keys[event.key]) {
      event.preventDefault();
      told();
      keys[event.key]();
    }
  }

  // A list that says where its news comes from is looked at again; what it does not show yet goes on top.
  function follow(list) {
    setInterval(() => {
      if (document.hidden) {
        return;
      }
      load(list.dataset.live, page => {
        const fresh = [...(page?.querySelectorAll('[data-live] > li[id]') ?? [])].filter(item => !document.getElementById(item.id)).reverse();
        for (const item of fresh) {
          list.prepend(document.importNode(item, true));
        }
        if (fresh.length > 0) {
          tellLocalTimes(list);
          const status = document.getElementById('live-status');
          if (status) {
            status.textContent = status.dataset.words + ' ' + fresh.length;
          }
        }
      });
    }, Number(list.dataset.every) * 1000);
  }

  // Names of the archive for the last word that is being typed.
  function suggest(input) {
    const list = document.getElementById(input.getAttribute('list'));
    let waiting = 0;
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      const [, before, word] = /^(.*?)([^\s":]*)$/su.exec(input.value);
      if (word.length < 2) {
        return;
      }
      waiting = setTimeout(async () => {
        const answer = await fetch(input.dataset.suggest + encodeURIComponent(word));
        const found = answer.ok ? (await answer.json()).items : [];
        list.replaceChildren(...found.map(one => {
          const option = document.createElement('option');
          option.value = `${before.replace(/"$/u, '')}"${one.name}"`;
          return option;
        }));
      }, 200);
    });
  }

  // One stop for the Tab key; the arrows go from mark to mark, in order of time.
  function walk(chart) {
    const marks = [...chart.querySelectorAll('svg a')].sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
    chart.scrollLeft = chart.scrollWidth * Number(chart.dataset.now) - chart.clientWidth * 0.75;
    chart.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        event.preventDefault();
        const here = marks.indexOf(document.activeElement);
        const next = marks[here < 0 ? (step > 0 ? 0 : marks.length - 1) : Math.min(Math.max(here + step, 0), marks.length - 1)];
        next.focus();
        next.scrollIntoView({ block: 'nearest', inline: 'center' });
      }
    });
  }

  // The way to an element from the nearest that has an id: it stays through following, going back and loading again.
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

  const focusKey = 'focus ' + location.pathname + location.search;

  function keepFocus() {
    addEventListener('pagehide', () => {
      if (document.activeElement && document.activeElement !== document.body) {
        sessionStorage.setItem(focusKey, wayTo(document.activeElement));
      }
    });
    document.addEventListener('submit', () => sessionStorage.setItem('posted', location.pathname + location.search));
    const isPosted = sessionStorage.getItem('posted') === location.pathname + location.search;
    sessionStorage.removeItem('posted');
    const type = performance.getEntriesByType('navigation')[0]?.type;
    const way = sessionStorage.getItem(focusKey);
    if (way && (isPosted || type === 'reload' || type === 'back_forward')) {
      document.querySelector(way)?.focus();
    }
  }

  function told() {
    document.getElementById('keys-hint').hidden = true;
    localStorage.setItem('keys-told', 'yes');
  }

  // The keys are told once, to whom has some.
  function hint() {
    const box = document.getElementById('keys-hint');
    if (localStorage.getItem('keys-told') || !matchMedia('(hover: hover) and (pointer: fine)').matches) {
      return;
    }
    box.hidden = false;
    box.querySelector('button').addEventListener('click', told);
  }

  // What an address leads to is shown, also where the browser does not open what it lies folded in.
  function unfold() {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    let isFolded = false;
    for (let one = target?.parentElement?.closest('details:not([open])'); one; one = one.parentElement?.closest('details:not([open])')) {
      one.open = true;
      isFolded = true;
    }
    if (isFolded) {
      target.scrollIntoView();
    }
  }

  unfold();
  tellLocalTimes(document);
  document.querySelectorAll('.chart').forEach(walk);
  keepFocus();
  hint();
  document.querySelectorAll('[data-suggest]').forEach(suggest);
  document.querySelectorAll('[data-live]').forEach(follow);
  document.addEventListener('keydown', press);
  addEventListener('hashchange', () => {
    unfold();
    at?.classList.remove('at');
    at = null;
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy]');
    const link = event.target.closest('[data-cite]');
    const opened = event.target.closest('.citing:not([open]) > summary');
    if (opened && navigator.clipboard) {
      // What is opened to be cited is copied at once, as where a line is cited.
      copyOrMark(opened.parentElement.querySelector('[data-copy]'));
    } else if (button) {
      copyOrMark(button);
    } else if (link && navigator.clipboard && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      cite(link);
    }
  });
})();
