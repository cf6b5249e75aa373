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
    const copied = document.body.dataset.copied;
    await navigator.clipboard.writeText(text);
    const words = button.dataset.words ?? button.textContent;
    button.dataset.words = words;
    button.textContent = copied;
    say(copied);
    setTimeout(() => { button.textContent = words; }, 2500);
  }

  // Where a page may not write to the clipboard, the words are marked for the reader to copy.
  function copyOrMark(button) {
    const source = button.previousElementSibling;
    const text = button.dataset.copy || source?.textContent || '';
    if (navigator.clipboard) {
      copy(button, text);
    } else if (source) {
      mark(source);
    }
  }

  function mark(source) {
    getSelection().selectAllChildren(source);
    source.focus();
  }

  // A citation is copied where it is folded, so that nothing moves; it opens only where that fails.
  function copyFolded(summary) {
    copy(summary, summary.nextElementSibling.textContent).catch(() => {
      summary.parentElement.open = true;
      mark(summary.nextElementSibling);
    });
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
  const isSeen = element => element.offsetParent !== null && !element.parentElement.closest('details:not([open])');
  const isItem = 'main .list > li:not(:has(> .card)), main .card.meeting';
  const items = () => [...document.querySelectorAll(isItem)].filter(isSeen);
  const isTarget = item => item.matches(':target') || item.querySelector(':scope > .line:target, :scope > details:target') !== null;
  let at = null;

  // What an item is about; an item that lies in it has its own.
  const about = item => [...item.querySelectorAll('[data-open]')].find(link => link.closest(isItem) === item && isSeen(link));
  const isHere = link => link.pathname + link.search === location.pathname + location.search && link.hash !== '';
  const door = item => about(item) ?? item.querySelector('a, summary, button');

  // From where the focus is, else from the last place, else from the first line that is in sight.
  function place(all, step) {
    const here = all.findLastIndex(item => item.contains(document.activeElement));
    at ??= all.find(isTarget) ?? null;
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

  const current = () => items().findLast(item => item.contains(document.activeElement)) ?? at ?? items().find(isTarget);

  // What stands on this page already opens where it stands.
  function open() {
    const item = current();
    const link = item && about(item);
    const fold = item?.querySelector(':scope > details > summary');
    if (fold && (!link || isHere(link))) {
      fold.focus();
      fold.click();
    } else if (item) {
      (link ?? door(item))?.click();
    }
  }

  // The fold around the focus, else the citation that was opened.
  function close() {
    const fold = document.activeElement.closest('details[open]') ?? [...document.querySelectorAll('.citing[open]')].at(-1);
    if (fold) {
      fold.open = false;
      fold.querySelector('summary').focus();
    }
  }

  // The parts of a page by their place in its list of parts.
  const part = digit => document.querySelectorAll('.parts a')[digit - 1];

  function goTo(link) {
    at?.classList.remove('at');
    at = null;
    link.click();
  }

  // The line's citation, or on a page of one statement that statement's; never another's.
  function citeHere() {
    const here = current();
    const target = here?.matches('.card') ? here.querySelector(':scope > .acts > .citing > summary') : here?.querySelector('[data-cite], [data-cite-at], .citing > summary') ?? document.querySelector('main #cite [data-copy]');
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
    if (event.key === 'Escape') {
      close();
      return;
    }
    if (isGoing) {
      isGoing = false;
      document.querySelector(`nav a[data-key="${CSS.escape(event.key)}"]`)?.click();
      return;
    }
    if (part(event.key)) {
      event.preventDefault();
      told();
      goTo(part(event.key));
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

  const told = () => localStorage.setItem('keys-told', 'yes');

  // The keys are told once, to whom has some: it stays where it is on the page on which they are first used, so that nothing moves.
  function hint() {
    const box = document.getElementById('keys-hint');
    if (localStorage.getItem('keys-told') || !matchMedia('(hover: hover) and (pointer: fine)').matches) {
      return;
    }
    box.hidden = false;
    box.querySelector('button').addEventListener('click', () => {
      box.hidden = true;
      told();
    });
  }

  tellLocalTimes(document);
  document.querySelectorAll('.chart').forEach(walk);
  hint();
  document.querySelectorAll('[data-suggest]').forEach(suggest);
  document.querySelectorAll('[data-live]').forEach(follow);
  document.addEventListener('keydown', press);
  addEventListener('hashchange', () => {
    at?.classList.remove('at');
    at = null;
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy]');
    const link = event.target.closest('[data-cite]');
    const far = event.target.closest('[data-cite-at]');
    const opened = event.target.closest('.citing:not([open]) > summary');
    if (opened && navigator.clipboard) {
      event.preventDefault();
      copyFolded(opened);
    } else if (far && navigator.clipboard) {
      // The whole line's citation, without going there.
      event.preventDefault();
      copy(far, document.querySelector(far.hash).querySelector('.citing pre').textContent);
    } else if (button) {
      copyOrMark(button);
    } else if (link && navigator.clipboard && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      cite(link);
    }
  });
})();
