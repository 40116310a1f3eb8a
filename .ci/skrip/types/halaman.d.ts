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

/** What we use of Tasklist's scopes; one has some of it. */
interface TasklistScope extends Scope {
  $root: TasklistScope;
  $watch(what: string | (() => unknown), listener: (value: never) => unknown): void;
  $evalAsync(work: () => void): void;
  /** whoever is logged in, on the outermost scope */
  authentication?: {name: string};
  taskData?: {changed(what: string): void};
  tasklistData?: {
    newChild(scope: object): {
      observe(what: string, listener: (value: never) => void): void;
      changed(what: string): void;
    };
  };
}

/** A task as Tasklist has it. */
interface OpenTask {
  id: string;
  name: string;
  due?: string;
  assignee?: string | null;
  taskDefinitionKey?: string;
  processDefinitionId?: string;
}

interface TaskFilter {
  id: string;
  name: string;
  query?: {unassigned?: boolean; assigneeExpression?: string};
  properties?: {priority?: number};
}

/** A list of tasks as Tasklist and the REST interface have it. */
interface TaskPage {
  count?: number;
  _embedded?: {task?: OpenTask[]};
}

/** A task as its card shows it. */
interface Card {
  id: string;
  periode: string | null;
  langkah: string | null;
  batas: string | null;
  /** seconds of working time that are left, or that it is late; null without a standard time */
  sisa: number | null;
  terlambat: boolean;
}

/** What Cockpit tells a tab. */
interface PartData {
  processDefinitionId: string;
  processInstanceId: string;
}

/** What we use of the viewer of a diagram. */
interface DiagramViewer {
  get(service: 'overlays'): {
    add(element: string, type: string, overlay: object): void;
    remove(which: {type: string}): void;
  };
  get(service: 'canvas'): {
    getContainer(): HTMLElement;
    addMarker(element: string, name: string): void;
    removeMarker(element: string, name: string): void;
  };
  get(service: 'elementRegistry'): {get(element: string): DiagramElement | undefined};
}

interface DiagramElement {
  height: number;
  attachers?: object[];
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

/** A component of a form's schema, as form-js has it. */
interface Component {
  type: string;
  id: string;
  key?: string;
  path?: string;
  label?: string;
  dateLabel?: string;
  readonly?: boolean;
  disabled?: boolean;
  components?: Component[];
  values?: Choice[];
  properties?: Record<string, string>;
}

interface FormSchema {
  components: Component[];
}

interface Choice {
  value: unknown;
  label: string;
}

/** A field of a form. */
interface Field {
  id: string;
  key: string;
  label: string;
  /** the fields of each row, if it is a list */
  rows?: Field[];
  /** the fields in it, if it is a group with data of its own */
  group?: Field[];
  /** the value of its row that is its label */
  labelFrom?: string | null;
  options?: Choice[];
  /** whether it identifies its row */
  names?: boolean;
  editable?: boolean;
}

interface List extends Field {
  rows: Field[];
}

type Values = Record<string, unknown>;

/** A draft as the server tells of it. */
interface Draft {
  versi: number;
  isian: Values;
  /** the values before anybody typed */
  dasar: Values;
  oleh: string;
  waktu: string;
}

interface FormController {
  getOptions(): {disableForm?: boolean};
  notifyFormDirty(dirty: boolean): void;
}

/** A form that somebody works on. */
interface Work {
  /** the task's id; none for a form that starts a process */
  task?: string;
  /** Tasklist's controller of the form */
  controller: FormController;
  /** form-js' form, while it is on the screen */
  view?: FormView | null;
  node?: HTMLElement;
  /** what stands above the form */
  bar?: HTMLElement;
  schema?: FormSchema;
  /** the form's values without a draft */
  values: Values;
  fields: Field[];
  /** the draft on the server, and its version; 0 without one */
  draft?: Draft | null;
  version: number;
  /** what a draft would be based on, what was last saved, and what is typed */
  base?: Values;
  saved?: Values;
  typed?: Values;
  /** what is newer than what is typed, in sentences */
  notes: string[];
  storing?: Promise<void>;
  maySave?: boolean;
  touched?: boolean;
  closed?: boolean;
  /** why it cannot be worked on any more */
  ended?: string;
  /** whether another tab has it as well */
  elsewhere?: boolean;
  dropDraft(): void;
}

interface FormView {
  importSchema(schema: object | undefined, values: Values): Promise<unknown>;
  _getState(): {data: Values};
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
  /** bpmn-js, once it is fetched. */
  BpmnJS: new (options: {container: HTMLElement}) => {
    importXML(model: string): Promise<unknown>;
    get(what: 'canvas'): {zoom(to: string, center: string): void};
  };
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
