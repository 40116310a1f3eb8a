// Checks the models and forms as Camunda Modeler does: any finding, warning or error, ends with exit code 1.
// An argument names another directory that holds processes/ and forms/ (default: the project).
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {FormLinter} from '@camunda/form-linting/lib/FormLinter.js';
import {Linter} from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import {BpmnModdle} from 'bpmn-moddle';
import {DmnModdle} from 'dmn-moddle';

const here = dirname(fileURLToPath(import.meta.url));
const project = resolve(process.argv[2] ?? join(here, '..', '..'));
const require = createRequire(import.meta.url);

// form-linting knows form-js 1.8.7 as the platform's versions 7.20 to 7.22; 7.24 bundles the same one.
const FORM_JS_1_8_7 = '7.22.0';

const findings = [];
const report = (file, where, message) => findings.push(`${file}: ${where ? `${where}: ` : ''}${message}`);

function filesIn(directory, suffix) {
  const files = readdirSync(join(project, directory))
    .filter(name => name.endsWith(suffix))
    .sort();
  if (!files.length) {
    report(directory, '', `no *${suffix} here`);
  }
  return files.map(name => ({
    name: `${directory}/${name}`,
    text: readFileSync(join(project, directory, name), 'utf8')
  }));
}

async function parse(moddle, type, file) {
  try {
    const {rootElement, warnings} = await moddle.fromXML(file.text, type);
    warnings.forEach(warning => report(file.name, 'reading', warning.message));
    return rootElement;
  } catch (error) {
    report(file.name, 'reading', error.message);
    return null;
  }
}

const bpmnRules = JSON.parse(readFileSync(join(here, '.bpmnlintrc'), 'utf8'));
const linter = new Linter({config: bpmnRules, resolver: new NodeResolver({require})});
const bpmnFiles = filesIn('processes', '.bpmn');
for (const file of bpmnFiles) {
  const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
  const definitions = await parse(new BpmnModdle({camunda}), 'bpmn:Definitions', file);
  if (definitions) {
    const results = await linter.lint(definitions);
    for (const [rule, reports] of Object.entries(results)) {
      reports.forEach(({id, message}) => report(file.name, id, `${message} (${rule})`));
    }
  }
}

const dmnFiles = filesIn('processes', '.dmn');
for (const file of dmnFiles) {
  const camunda = require('camunda-dmn-moddle/resources/camunda.json');
  await parse(new DmnModdle({camunda}), 'dmn:Definitions', file);
}

const formFiles = filesIn('forms', '.form');
for (const file of formFiles) {
  try {
    const schema = JSON.parse(file.text);
    const results = new FormLinter().lint({...schema, executionPlatformVersion: FORM_JS_1_8_7});
    results.forEach(({id, message}) => report(file.name, id, message));
  } catch (error) {
    report(file.name, 'reading', error.message);
  }
}

if (findings.length) {
  console.error(findings.join('\n'));
  console.error(`${findings.length} finding(s)`);
  process.exit(1);
}
console.log(`${bpmnFiles.length} BPMN, ${dmnFiles.length} DMN, ${formFiles.length} forms: no findings`);
