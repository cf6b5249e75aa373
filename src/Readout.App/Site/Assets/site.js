// What pages can do without a script they do; this makes it quicker: times in the reader's zone, keys, copying, news that arrives by itself.
'use strict';
(() => {
  const language = document.documentElement.lang;
  const day = { year: 'numeric', month: 'short', day: 'numeric' };
  const minute = { ...day, hour: '2-digit', minute: '2-digit' };

  function showLocalTimes(root) {
    for (const time of root.querySelectorAll('time[data-zone]')) {
      const at = new Date(time.dateTime);
      if (!Number.isNaN(at.getTime())) {
        time.title = time.textContent.trim() + ' ' + time.dataset.zone;
        time.textContent = new Intl.DateTimeFormat(language, minute).format(at);
        delete time.dataset.zone;
      }
    }
  }

  async function copy(button, text) {
    await navigator.clipboard.writeText(text);
    const words = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = words; }, 1500);
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

  const items = () => [...document.querySelectorAll('main .list > li')];
  let at = -1;

  function go(step) {
    const all = items();
    if (all.length === 0) {
      return;
    }
    all[at]?.classList.remove('at');
    at = Math.min(Math.max(at + step, 0), all.length - 1);
    const link = all[at].querySelector('[data-open]') ?? all[at].querySelector('a, summary, button');
    all[at].classList.add('at');
    all[at].scrollIntoView({ block: 'nearest' });
    link?.focus({ preventScroll: true });
  }

  function open() {
    (items()[at]?.querySelector('[data-open]') ?? items()[at]?.querySelector('a'))?.click();
  }

  let isGoing = false;

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
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
      g: () => { isGoing = true; setTimeout(() => { isGoing = false; }, 1500); },
      '/': () => document.getElementById('find').focus(),
      '?': () => document.getElementById('keys').showModal(),
    };
    if (keys[event.key]) {
      event.preventDefault();
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
          at += at >= 0 ? 1 : 0;
        }
        if (fresh.length > 0) {
          showLocalTimes(list);
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

  showLocalTimes(document);
  document.querySelectorAll('[data-suggest]').forEach(suggest);
  document.querySelectorAll('[data-live]').forEach(follow);
  document.addEventListener('keydown', press);
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy]');
    const link = event.target.closest('[data-cite]');
    if (button) {
      copy(button, button.dataset.copy);
    } else if (link && navigator.clipboard && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      cite(link);
    }
  });
})();
