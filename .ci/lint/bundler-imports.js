// @camunda/form-linting is published for bundlers: its imports have no file extension, which Node refuses.
import {register} from 'node:module';

const hook = `
export async function resolve(specifier, context, next) {
  const bare = specifier.startsWith('.') && !/\\.[a-z]+$/.test(specifier);
  return next(bare && context.parentURL?.includes('/@camunda/form-linting/') ? specifier + '.js' : specifier, context);
}
export async function load(url, context, next) {
  return next(url, url.includes('/@camunda/form-linting/') ? { ...context, format: 'module' } : context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
