/*
 * The login form of the four web apps, in place of the shipped one (see web-app-scripts.yaml): with labels, a password
 * that can be looked at, a name that stays, and what went wrong beside the fields. The web apps' own code logs in.
 */
import {logIn, onLogout} from './bawaan.js';
import {el} from './elemen.js';
import './kembali.js';

const INDONESIAN = {
  name: 'Nama pengguna',
  password: 'Kata sandi',
  submit: 'Masuk',
  show: 'Tampilkan kata sandi',
  hide: 'Sembunyikan kata sandi',
  nameMissing: 'Isi nama pengguna Anda.',
  passwordMissing: 'Isi kata sandi Anda.',
  wrong: 'Nama pengguna atau kata sandi salah. Periksa huruf besar dan kecilnya, lalu coba lagi.',
  forbidden: 'Kata sandi benar, tetapi Anda tidak berhak memakai aplikasi ini. Hubungi administrator.',
  failed: 'Server tidak dapat dihubungi. Periksa jaringan, lalu coba lagi.',
  wait: (/** @type {string} */ time) => `Terlalu banyak percobaan masuk. Tunggu ${time}, lalu coba lagi.`,
  again: 'Anda dapat mencoba masuk lagi.',
  ended: 'Sesi Anda telah berakhir. Masuklah kembali; bila tidak bisa, hubungi administrator.',
  noApplication: 'Akun Anda tidak berhak membuka aplikasi mana pun. Hubungi administrator.',
  minutes: (/** @type {number} */ count) => `${count} menit`,
  seconds: (/** @type {number} */ count) => `${count} detik`
};

const ENGLISH = {
  name: 'Username',
  password: 'Password',
  submit: 'Log in',
  show: 'Show password',
  hide: 'Hide password',
  nameMissing: 'Enter your username.',
  passwordMissing: 'Enter your password.',
  wrong: 'Wrong username or password. Mind upper and lower case, then try again.',
  forbidden: 'The password is right, but you may not use this application. Ask your administrator.',
  failed: 'The server cannot be reached. Check the network, then try again.',
  wait: (/** @type {string} */ time) => `Too many attempts to log in. Wait ${time}, then try again.`,
  again: 'You can try to log in again.',
  ended: 'Your session has ended. Log in again; if you cannot, ask your administrator.',
  noApplication: 'Your account may not open any application. Ask your administrator.',
  minutes: (/** @type {number} */ count) => `${count} min`,
  seconds: (/** @type {number} */ count) => `${count} s`
};

const words = document.documentElement.lang === 'en' ? ENGLISH : INDONESIAN;

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;
const TOO_MANY = 429;
const TELL_AFTER_MILLIS = 100;

/** @type {LoginPage} the web app's own scope of its login page */
let page;
/** @type {LoginForm|null} the form that is on the screen */
let shown = null;

/** The name that was tried, and whether it was refused: the web apps build their login page anew after that. */
let tried = '';
let isRefused = false;

/** Who is logged in, and whether a session ended without its user's doing. */
let user = /** @type {object|null} */ (null);
let hasEnded = false;

/** @param {number} seconds */
function duration(seconds) {
  const minutes = Math.floor(seconds / 60);
  return [minutes && words.minutes(minutes), (seconds % 60 || !minutes) && words.seconds(seconds % 60)]
    .filter(Boolean)
    .join(' ');
}

class LoginForm extends HTMLElement {
  name = el('input.form-control', {
    id: 'kinerja-nama',
    type: 'text',
    autocomplete: 'username',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': 'kinerja-galat',
    'aria-required': 'true'
  });
  password = el('input.form-control', {
    id: 'kinerja-sandi',
    type: 'password',
    autocomplete: 'current-password',
    'aria-describedby': 'kinerja-galat',
    'aria-required': 'true'
  });
  picture = el('span.glyphicon.glyphicon-eye-open', {'aria-hidden': 'true'});
  eye = el(
    'button.kinerja-mata',
    {type: 'button', 'aria-label': words.show, title: words.show, click: () => this.look()},
    this.picture
  );
  problem = el('p.kinerja-galat', {id: 'kinerja-galat'});
  // tells once what the text above counts down
  told = el('p.sr-only', {role: 'alert'});
  button = el('button.btn.btn-lg.btn-primary', {type: 'submit'}, words.submit);
  clock = 0;

  connectedCallback() {
    shown = this;
    this.replaceChildren(
      el(
        'form',
        {novalidate: true, submit: event => this.submit(event)},
        el('label', {for: 'kinerja-nama'}, words.name),
        this.name,
        el('label', {for: 'kinerja-sandi'}, words.password),
        el('div.kinerja-sandi', null, this.password, this.eye),
        this.problem,
        this.told,
        this.button
      )
    );
    if (isRefused) {
      this.wrong();
    } else {
      this.say(hasEnded ? words.ended : '', []);
      this.name.focus();
    }
  }

  disconnectedCallback() {
    clearInterval(this.clock);
    shown = shown === this ? null : shown;
  }

  look() {
    const open = this.password.type === 'password';
    this.password.type = open ? 'text' : 'password';
    const label = open ? words.hide : words.show;
    this.eye.setAttribute('aria-label', label);
    this.eye.title = label;
    this.picture.className = `glyphicon glyphicon-eye-${open ? 'close' : 'open'}`;
  }

  /** @param {Event} event */
  submit(event) {
    event.preventDefault();
    if (this.button.disabled) {
      return;
    }
    const empty = [this.name, this.password].find(field => !field.value);
    if (empty) {
      this.say(empty === this.name ? words.nameMissing : words.passwordMissing, [empty]);
      empty.focus();
      return;
    }
    this.button.disabled = true;
    this.say('', []);
    tried = this.name.value;
    isRefused = false;
    hasEnded = false;
    logIn(page, tried, this.password.value);
  }

  /**
   * What the server answered, as the web app's HTTP service gives it.
   *
   * @param {Refusal} answer
   */
  refused({status, data, headers}) {
    const seconds = status === TOO_MANY ? Number(headers('Retry-After')) || 1 : 0;
    this.button.disabled = seconds > 0;
    if (status === UNAUTHORIZED) {
      this.wrong();
      return;
    }
    if (seconds) {
      this.say(words.wait(duration(seconds)), []);
      this.countDown(Date.now() + seconds * 1000);
    } else {
      this.say(status === FORBIDDEN ? words.forbidden : (data && data.message) || words.failed, []);
    }
    this.password.focus();
  }

  wrong() {
    this.name.value = tried;
    this.password.value = '';
    this.say(words.wrong, [this.name, this.password]);
    this.password.focus();
  }

  /** @param {number} end in milliseconds of the clock */
  countDown(end) {
    clearInterval(this.clock);
    this.clock = setInterval(() => {
      const left = Math.ceil((end - Date.now()) / 1000);
      if (left > 0) {
        this.problem.textContent = words.wait(duration(left));
        return;
      }
      clearInterval(this.clock);
      this.button.disabled = false;
      this.say(words.again, []);
      this.problem.classList.add('kinerja-boleh');
    }, 250);
  }

  /**
   * @param {string} sentence
   * @param {HTMLInputElement[]} fields those that are wrong
   */
  say(sentence, fields) {
    this.problem.textContent = sentence;
    this.problem.classList.remove('kinerja-boleh');
    // what stands there from the beginning is not read out
    setTimeout(() => {
      this.told.textContent = sentence;
    }, TELL_AFTER_MILLIS);
    [this.name, this.password].forEach(field => field.setAttribute('aria-invalid', String(fields.includes(field))));
  }
}

customElements.define('kinerja-masuk', LoginForm);

/** Called by the web app's login page with its scope; gives back whom to tell what the server refused. */
window.kinerjaMasuk = scope => {
  page = scope;
  return {
    refused: answer => {
      // the answer may come while the web app builds the page anew, when no form is there
      isRefused = answer.status === UNAUTHORIZED;
      if (shown) {
        shown.refused(answer);
      }
    }
  };
};

/** Called by the web app when somebody has logged in, and with nobody when a login counts no more. */
window.kinerjaMasuk.changed = (event, login) => {
  hasEnded = !login && (hasEnded || Boolean(user));
  user = login;
  if (login) {
    onLogout(event.currentScope, () => {
      hasEnded = false;
    });
  }
};

/** For the page of the applications of somebody who may use none. */
window.kinerjaMasuk.noApplication = words.noApplication;

/* a script of a web app gives its plugins; this one has none */
export default [];
