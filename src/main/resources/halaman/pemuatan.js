/*
 * Part of each web app's page itself, so that it runs where no file of the web app comes. The web apps show a spinner
 * until all their scripts have started, and never tell where one of them did not.
 */
(() => {
  const page = document.documentElement;
  const words = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

  /** Other things may fail while a page starts, which starts all the same. */
  const AFTER_FAILURE = 2000;
  /** Without a sign of life: the largest script takes half a minute at 1 Mbit/s. */
  const WHILE_LOADING = 60000;
  const AFTER_LOADING = 20000;

  let failed = false;
  let timer;

  const show = () => {
    // the web app takes it away when it comes up, also later
    if (document.querySelector('.app-splash')) {
      page.classList.add('kinerja-gagal');
    }
  };

  const wait = millis => {
    clearTimeout(timer);
    timer = setTimeout(show, millis);
  };

  const alive = () => {
    if (!failed) {
      wait(document.readyState === 'complete' ? AFTER_LOADING : WHILE_LOADING);
    }
  };

  const fail = () => {
    if (!failed) {
      failed = true;
      wait(AFTER_FAILURE);
    }
  };

  page.classList.add('kinerja-memuat');
  alive();
  addEventListener('load', alive);
  new PerformanceObserver(alive).observe({type: 'resource'});

  // a script that is blocked, missing or cut off, or that breaks
  addEventListener(
    'error',
    ({target}) => (target === window || (target instanceof Element && target.tagName === 'SCRIPT')) && fail(),
    true
  );
  // a module that the web app asked for in vain
  addEventListener('unhandledrejection', fail);

  addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('.kinerja-muat-ulang')) {
      event.preventDefault();
      location.reload();
    }
  });

  /** Says at the lower edge of a page that stands that a part of it did not come; once. */
  window.kinerjaTakTermuat = error => {
    console.error(error);
    if (!document.querySelector('.kinerja-tak-termuat')) {
      const bar = document.createElement('div');
      bar.className = 'kinerja-tak-termuat';
      bar.setAttribute('role', 'alert');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'kinerja-muat-ulang';
      button.textContent = words.tombol || '';
      bar.append(words.sebagian || '', button);
      document.body.append(bar);
    }
  };
})();
