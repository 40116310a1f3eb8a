/** Where the pages' own modules are. */
const CAMUNDA = new URL('../../main/resources/META-INF/resources/webjars/camunda/', import.meta.url);

/** A module by its address below the web apps. */
export const own = address => import(new URL(address, CAMUNDA).href);
