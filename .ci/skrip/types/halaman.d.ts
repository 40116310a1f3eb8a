/* What the scripts' JSDoc cannot say: types that contain themselves, and what stands on `window`. */

/** What an element contains; what is empty is left out. */
type Content = Node | string | number | null | undefined | Content[];

/** What `el` makes of a name: "input.form-control" is an input. */
type ElementOf<N extends string> = N extends `${infer T}.${string}`
  ? ElementOf<T>
  : N extends keyof HTMLElementTagNameMap
    ? HTMLElementTagNameMap[N]
    : HTMLElement;

type Listeners = {[E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => unknown};

/** Attributes, and listeners under the event's name. */
interface Attributes extends Listeners {
  [name: string]: string | number | boolean | null | undefined | ((event: never) => unknown);
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Column<R> {
  label: string;
  value: (row: R) => Content;
  /** whether it is set as figures are */
  number?: boolean;
  /** whether it names the row */
  head?: boolean;
}

/** What we use of a scope of AngularJS. */
interface Scope {
  $on(event: string, listener: (event: Event, ...more: never[]) => void): () => void;
  $apply(change: () => void): void;
}

/** A web app's own scope of its login page. */
interface LoginPage extends Scope {
  username: string;
  password: string;
  login(): void;
}

/** What a web app's HTTP service tells of an answer. */
interface Refusal {
  status: number;
  data: {message?: string} | null;
  headers(name: string): string | null;
}

/** Ours, which the web apps' scripts call as they are served (see web-app-scripts.yaml). */
interface Window {
  kinerjaIsian: object;
  kinerjaMasuk: {
    (scope: LoginPage): {refused(answer: Refusal): void};
    changed?: (event: {currentScope: Scope}, login: object | null) => void;
    noApplication?: string;
  };
  kinerjaTakTermuat: (error: unknown) => void;
  /** Chart.js, once it is fetched. */
  Chart: new (canvas: HTMLCanvasElement, configuration: object) => {destroy(): void};
}

interface Array<T> {
  filter(predicate: BooleanConstructor): Exclude<T, null | undefined | false | '' | 0>[];
}

interface ParentNode {
  /** in each page as it is served, see WebAppPageFilter */
  querySelector(selectors: 'meta[name="kinerja-rilis"]' | 'meta[name="application-name"]'): HTMLMetaElement;
}
